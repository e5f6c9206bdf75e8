import { ACTS } from '@waymark/domain/access';
import { graphql } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import { holdsOne } from '../evaluation/my-roles.ts';
import { RUN } from './run.query.ts';
import { scoredCases } from './scored-cases.ts';

const RUNS_OF = graphql(`
  query CalibrationsOf($evaluationId: String!) {
    calibrationRuns(evaluationId: $evaluationId) {
      id
      stage
      rubric
      runAt
    }
  }
`);

interface Asked {
  evaluationId: string;
  stage: string;
  /** Version of the rubric, `id@version`. */
  rubric: string;
  /** When the last review that counts was submitted, ISO: a run of before is of other reviews. */
  since: string;
}

/**
 * What the newest run says of one case in this stage under this rubric, for whoever calibrates (`mine`: the roles that
 * they hold in its programme). Null for everybody else; `run` is null where there is none that they may see.
 */
export const calibratedOf = async (request: Request, mine: readonly string[], { evaluationId, stage, rubric, since }: Asked) => {
  if (!holdsOne(mine, ACTS['calibration:run'])) return null;
  const { calibrationRuns } = await load(request, RUNS_OF, { evaluationId });
  const newest = calibrationRuns.find((one) => one.stage === stage && one.rubric === rubric && one.runAt >= since);
  if (!newest) return { run: null };
  const { calibrationRun } = await load(request, RUN, { id: newest.id });
  const { id, status, runAt, runBy, credibility, simulated, cases, atZero } = calibrationRun;
  const own = cases.find((one) => one.evaluationId === evaluationId);
  if (!own) return { run: null };
  const { caseScore, caseScoreRank, expectedRank, rankFrom, rankTo, amongFirst } = own;
  return { run: { id, alike: atZero.includes('case'), status, runAt, runBy, credibility, simulated, ranked: cases.filter((one) => one.expectedRank !== null).length, of: scoredCases([own])[0]!, caseScore, caseScoreRank, expectedRank, rankFrom, rankTo, amongFirst } };
};

export type CalibratedRead = NonNullable<Awaited<ReturnType<typeof calibratedOf>>>;
