import { budgetMark, measureState, publicEvidence, targetsSentence, type PilotReport } from '@waymark/domain/pilot';
import { stageOf } from '@waymark/domain/pipeline';
import { graphql } from '../../../../graphql.ts';
import { load } from '../../../../session/api.server.ts';
import { day } from '../../../../texts/dates.ts';
import { ADOPTION_PANEL } from '../../../../texts/adoption-panel.ts';
import { BASIS } from '../../../../texts/staff-basis.ts';
import { BUDGET, wholePounds } from '../../../../texts/staff-budget.ts';
import { eventNames } from '../event-names.ts';
import { loadBudget, type BudgetRead } from '../budget/budget.server.ts';
import { pilotHeadline } from './pilot-headline.ts';
import { loadScores } from '../panel/scores.server.ts';
import { definitionOf } from '../published.server.ts';

const READ = graphql(`
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
        lapsedAt
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
  const [{ evaluation }, scores, { budget, decides }] = await Promise.all([load(request, READ, { id }), loadScores(request, id, { ofStage: true }), loadBudget(request, id)]);
  const definition = await definitionOf(request, evaluation.pipelineVersionId);
  const names = eventNames(definition);
  const determined = evaluation.determinations?.filter(({ stage, run, lapsedAt }) => lapsedAt === null && stage === evaluation.stage && run === evaluation.run).at(-1) ?? null;
  const report = evaluation.pilotReport;
  return {
    scores,
    /** Where an adoption is decided: null where nobody has recorded one. */
    budget: decides ? budgetInWords(budget) : null,
    /** Names what was read of it, to be sent with the decision. */
    budgetRead: decides ? budgetMark(budget) : null,
    headline: pilotHeadline((report?.content as PilotReport | null | undefined)?.measures ?? [], stageOf(definition, evaluation.stage), evaluation.whatBlocks),
    determination: determined && { title: BASIS.determination, step: (stageOf(definition, evaluation.stage)?.kind === 'adoption' ? ADOPTION_PANEL.advised : BASIS.determinedStep)(names.transition(determined.transition)), reasons: determined.reasons },
    pilot: report && { simulated: report.simulated, ...measuresIn(report.content as PilotReport | null), report: BASIS.pilotReport(report.standing === 'frozen') },
  };
};

export type Basis = Awaited<ReturnType<typeof loadBasis>>;

/** The budget impact in sentences: its tables are on a page of their own. */
const budgetInWords = (recorded: BudgetRead | null) => ({
  title: BUDGET.title,
  open: BUDGET.open,
  simulated: recorded?.simulated ?? false,
  lines: recorded
    ? [
        ...(recorded.impact ? [`${BUDGET.state(recorded.impact.state)}. ${BUDGET.judgedBy(recorded.impact.tests, day(recorded.judgedOn))}`] : [BUDGET.noTests(day(recorded.judgedOn))]),
        ...recorded.years.map(({ cost, saving, population }, at) => BUDGET.inShort(at + 1, wholePounds(cost - saving), population.toLocaleString('en-GB'))),
        ...(recorded.impact?.results ?? []).map(({ test, state, sentence }) => `${BUDGET.titles[test] ?? test}: ${BUDGET.state(state).toLowerCase()}. ${sentence}`),
      ]
    : [BUDGET.none],
});

const WORDS = { measures: BASIS.measures, measure: BASIS.measure, target: BASIS.target, verdict: BASIS.verdict };

/** Each measure with its verdict in a sentence, as the register tells it too. */
const measuresIn = (report: PilotReport | null) => {
  if (report === null || report.measures.length === 0) return { words: WORDS, said: BASIS.noMeasures, measures: [] };
  const told = publicEvidence(report);
  return {
    words: WORDS,
    said: targetsSentence(report.measures),
    measures: told.measures.map(({ name, main, verdict }, at) => {
      const state = measureState(report.measures[at]!);
      return { name: main ? BASIS.mainMeasure(name) : name, reached: state === 'met', target: BASIS.targets[state], verdict };
    }),
  };
};
