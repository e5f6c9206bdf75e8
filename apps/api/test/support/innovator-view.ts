import type { GraphQLSchema } from 'graphql';
import type { Case } from './case.ts';
import { MEASURE, PLAN } from './pilots.ts';
import { wholeSelection } from './whole-selection.ts';

/** Everything that an innovator can read of their case: every field of every query that is theirs. */
export const innovatorReads = async (schema: GraphQLSchema, { innovator, innovationId, evaluationId }: Case): Promise<Record<string, unknown>> => ({
  evaluation: await innovator.query(`query($id: String!) { evaluation(id: $id) { ${wholeSelection(schema, 'Evaluation')} } }`, { id: evaluationId }),
  innovation: await innovator.query(`query($id: String!) { innovation(id: $id) { ${wholeSelection(schema, 'Innovation')} } }`, { id: innovationId }),
  mine: await innovator.query(`{ myInnovations { ${wholeSelection(schema, 'Innovation')} } myWork { ${wholeSelection(schema, 'WorkItem')} } myReviews { assignmentId } }`),
  list: await innovator.query(`{ pipeline { totalCount edges { node { id } } } }`),
  history: await innovator.query('query($id: String!) { history(evaluationId: $id) { type } }', { id: evaluationId }),
});

/** What an innovator is answered who tries everything that could tell of a decision, and none of which is theirs to do now. */
export const innovatorProbes = async (one: Case): Promise<unknown[]> => {
  const { innovator, evaluationId, innovationId, cast } = one;
  const on = { evaluationId };
  const letter = (decisionId: string) => ({ ...on, decisionId });
  const { body } = await innovator.upload('form.txt', 'A form of a test');
  const probes: [string, Record<string, unknown>][] = [
    ...['accept', 'recommend-pilot', 'start-pilot', 'adopt', 'submit', 'no-such-step'].map((transition): [string, Record<string, unknown>] => ['propose', { ...on, transition, reason: 'A probe' }]),
    ...[1, 2].map((revision): [string, Record<string, unknown>] => ['sign', { ...on, revision }]),
    ['withdrawProposal', { ...on, reason: 'A probe' }],
    ['closeRound', { ...on, reason: 'A probe' }],
    ['raiseHold', { ...on, kind: 'legal-hold', reason: 'A probe' }],
    ['raiseRequest', { ...on, text: 'A probe' }],
    ['raiseAppeal', { ...on, reason: 'A probe' }],
    ...Array.from({ length: 30 }, (_, version): [string, Record<string, unknown>] => ['propose', { ...on, transition: 'submit', expectedVersion: version }]),
    ...Array.from({ length: 8 }, (_, version): [string, Record<string, unknown>] => ['approveLetter', letter(`d${version}`)]),
    ...['information-request-1', 'legal-hold-1', 'safety-hold-1', 'no-such-overlay'].map((overlayId): [string, Record<string, unknown>] => ['closeOverlay', { ...on, overlayId, reason: 'A probe' }]),
    ...['information-request-1', 'no-such-overlay'].map((requestId): [string, Record<string, unknown>] => ['answerRequest', { ...on, requestId, answers: {} }]),
    ['writeLetter', { ...letter('d7'), decision: 'a', reasons: 'b', next: 'c' }],
    ['releaseLetter', letter('d7')],
    ['recordHazardLog', { ...on, revision: 1 }],
    ['acceptResidualRisk', { ...on, revision: 1 }],
    ['agreeMeasure', { ...on, ...MEASURE }],
    ['savePilotPlan', { ...on, revision: 0, parts: PLAN }],
    ['lockMeasures', on],
    ['reportIncident', { ...on, severity: 'minor', description: 'A probe' }],
    ['attachDocument', { innovationId, ...on, uploadId: body.id, kind: 'dtac-form' }],
    ['startEvaluation', { innovationId, programmeId: cast.programmeId }],
  ];
  const answers: unknown[] = [];
  for (const [mutation, input] of probes) answers.push({ mutation, ...(await innovator.act(mutation, input)) });
  return answers;
};
