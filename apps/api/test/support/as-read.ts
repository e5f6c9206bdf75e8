import type { TestClient } from './test-client.ts';

type Input = Record<string, unknown>;

const DRAFT = 'query($id: String!) { innovation(id: $id) { draftVersion } }';
const OWN = '{ myReviews { assignmentId evaluationId stage open version } }';
const REVISIONS = 'query($id: String!) { evaluation(id: $id) { submissions { revision } } }';

/** What each of them says of what was read: a draft rests on no revision. */
const REVIEW_WRITES: Readonly<Record<string, readonly string[]>> = { saveReview: ['expectedVersion'], submitReview: ['expectedVersion', 'revision'], recordTriage: ['expectedVersion', 'revision'] };

/** What somebody would have read who looked just before they wrote; nothing of what the input says itself. */
export const asRead = async (client: TestClient, mutation: string, input: Input): Promise<object> => {
  if (mutation === 'answerRequest' && !('expectedVersion' in input)) return readDraft(client, { innovationId: await innovationOf(client, input) });
  if (mutation === 'saveAnswers' && !('expectedVersion' in input)) return readDraft(client, input);
  if (REVIEW_WRITES[mutation]?.some((field) => !(field in input))) return readReview(client, input);
  if (mutation === 'answerExercise' && !('expected' in input)) return readExercise(client, input);
  return {};
};

const readExercise = async (client: TestClient, input: Input): Promise<object> => {
  const exercises = (await client.query('{ myExercises { id answers } }')).data?.myExercises as { id: string; answers: Record<string, object> }[] | undefined;
  return { expected: exercises?.find(({ id }) => id === input['exerciseId'])?.answers[String(input['criterion'])] ?? {} };
};

const readDraft = async (client: TestClient, input: Input): Promise<object> => {
  const { data } = await client.query(DRAFT, { id: input['innovationId'] });
  return { expectedVersion: data?.innovation?.draftVersion ?? 0 };
};

/** What the case is about, where they may know. */
const innovationOf = async (client: TestClient, input: Input): Promise<string> =>
  (await client.query('query($id: String!) { evaluation(id: $id) { innovationId } }', { id: input['evaluationId'] })).data?.evaluation?.innovationId ?? input['evaluationId'];

/** Whoever has no such seat has read nothing, and says so. */
const readReview = async (client: TestClient, input: Input): Promise<object> => {
  const own = ((await client.query(OWN)).data?.myReviews ?? []) as { assignmentId: string; evaluationId: string; stage: string; open: boolean; version: number }[];
  const found = own.find((one) => (input['assignmentId'] ? one.assignmentId === input['assignmentId'] : one.evaluationId === input['evaluationId'] && one.stage === 'triage' && one.open));
  const { data } = await client.query(REVISIONS, { id: found?.evaluationId ?? input['evaluationId'] ?? input['assignmentId'] });
  return { expectedVersion: found?.version ?? 0, revision: (data?.evaluation?.submissions ?? []).at(-1)?.revision ?? 1 };
};
