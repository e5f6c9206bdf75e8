import { answersOf, inventedCohort } from '@waymark/replay';
import type { Cast } from './programme-of.ts';
import type { GraphQLAnswer, TestClient } from './test-client.ts';

/** One innovation on its way through the pipeline of a cast, with its innovator signed in. */
export interface Case {
  cast: Cast;
  innovationId: string;
  evaluationId: string;
  innovatorId: string;
  innovator: TestClient;
  answers: Record<string, unknown>;
}

/** What somebody sees of the evaluation of a case. */
export const see = async (client: TestClient, { evaluationId }: Pick<Case, 'evaluationId'>, fields: string): Promise<any> => {
  const { data, errors } = await client.query('query($id: String!) { evaluation(id: $id) { ' + fields + ' } }', { id: evaluationId });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.evaluation;
};

/** The same, errors and all. */
export const look = (client: TestClient, { evaluationId }: Pick<Case, 'evaluationId'>, fields = 'id stage'): Promise<GraphQLAnswer> =>
  client.query('query($id: String!) { evaluation(id: $id) { ' + fields + ' } }', { id: evaluationId });

/** A complete draft of an invented innovation whose evaluation has started, by an innovator of its own. */
export const aDraft = async (cast: Cast, name = 'Lamp of tests', organisation?: string): Promise<Case> => {
  const { id: innovatorId, client: innovator } = await cast.newPerson(['innovator'], organisation);
  const answers: Record<string, unknown> = { ...answersOf(inventedCohort().innovations[0]!.submission), name };
  const { id: innovationId } = await innovator.done('createInnovation', { name });
  await innovator.done('saveAnswers', { innovationId, answers });
  const { evaluationId } = await innovator.done('startEvaluation', { innovationId, programmeId: cast.programmeId });
  return { cast, innovationId, evaluationId, innovatorId, innovator, answers };
};

/** Takes a transition as the n-th holder of a role; what the evaluation became. */
export const propose = async ({ cast, evaluationId }: Case, role: string, transition: string, extra: Record<string, unknown> = {}, index = 0): Promise<any> =>
  (await cast.who(role, index)).done('propose', { evaluationId, transition, ...extra });

/** Signs the standing proposal as it is now. */
export const sign = async (one: Case, role: string, index = 1): Promise<any> => {
  const { proposal } = await see(await one.cast.who('coordinator'), one, 'proposal { revision }');
  return (await one.cast.who(role, index)).done('sign', { evaluationId: one.evaluationId, revision: proposal.revision });
};

/** A decision taken and signed by the first two holders of a role. */
export const decidedByTwo = async (one: Case, role: string, transition: string, extra: Record<string, unknown> = {}): Promise<any> => {
  await propose(one, role, transition, extra);
  return sign(one, role);
};

/** In triage. */
export const submitted = async (one: Case): Promise<Case> => {
  await one.innovator.done('propose', { evaluationId: one.evaluationId, transition: 'submit' });
  return one;
};
