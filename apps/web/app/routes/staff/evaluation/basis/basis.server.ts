import { measureMet, publicEvidence, type PilotReport } from '@waymark/domain/pilot';
import { graphql } from '../../../../graphql.ts';
import { load } from '../../../../session/api.server.ts';
import { eventNames } from '../event-names.ts';
import { loadBudget } from '../budget/budget.server.ts';
import { loadScores } from '../panel/scores.server.ts';
import { definitionOf } from '../published.server.ts';

const BASIS = graphql(`
  query DecisionBasis($id: String!) {
    evaluation(id: $id) {
      id
      stage
      run
      pipelineVersionId
      determinations {
        stage
        run
        transition
        reasons
      }
      pilotReport {
        standing
        sha256
        simulated
        content
      }
      whatBlocks {
        transition
        guards {
          guard
          operands
        }
      }
    }
  }
`);

/** What a decision of this stage rests on: scores and votes of its own round, what its panel determined, and the report of the pilot. */
export const loadBasis = async (request: Request, id: string) => {
  const [{ evaluation }, scores, { budget, decides }] = await Promise.all([load(request, BASIS, { id }), loadScores(request, id, { ofStage: true }), loadBudget(request, id)]);
  const names = eventNames(await definitionOf(request, evaluation.pipelineVersionId));
  const determined = evaluation.determinations?.filter(({ stage, run }) => stage === evaluation.stage && run === evaluation.run).at(-1) ?? null;
  const report = evaluation.pilotReport;
  return {
    scores,
    /** Where an adoption is decided: null where nobody has recorded one. */
    budget: decides ? { recorded: budget } : null,
    sitesOnTarget: sitesOnTarget(evaluation.whatBlocks),
    determination: determined && { step: names.transition(determined.transition), reasons: determined.reasons },
    pilot: report && { frozen: report.standing === 'frozen', sha256: report.sha256, simulated: report.simulated, ...measuresIn(report.content as PilotReport | null) },
  };
};

export type Basis = Awaited<ReturnType<typeof loadBasis>>;

/** Each measure with its verdict in a sentence, as the register tells it too. */
const measuresIn = (report: PilotReport | null) => {
  if (report === null) return { met: 0, measures: [] };
  const told = publicEvidence(report);
  return { met: told.met, measures: told.measures.map((measure, at) => ({ ...measure, met: measureMet(report.measures[at]!) })) };
};

/** From the guard that asks for it, where a step of this stage does. */
const sitesOnTarget = (checks: readonly { guards: readonly { guard: string; operands: unknown }[] }[] | null): number | null => {
  const asked = checks?.flatMap(({ guards }) => guards).find(({ guard }) => guard === 'kpiTargetsMet')?.operands as { have?: number | null } | undefined;
  return asked?.have ?? null;
};
