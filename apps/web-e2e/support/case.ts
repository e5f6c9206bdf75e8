import { randomUUID } from 'node:crypto';
import { answersOf, inventedCohort } from '@waymark/replay';
import type { Answers } from '@waymark/domain/forms';
import { apiOf } from './behind-the-pages.ts';

/** An innovation of a journey's own, and how far it has come. */
export interface Case {
  name: string;
  answers: Answers;
  innovationId: string;
  evaluationId: string;
}

/** Whose innovations those of the journeys are: somebody in whose maker no reviewer has an interest. */
export const INNOVATOR = 'Innovator 22';

/** Names end so, in order that a journey finds its own in a demonstration that all share. */
const ending = Date.now().toString(36);
let named = 0;

/** A name that no other innovation has. */
export const nameFor = (words: string): string => {
  named += 1;
  return `${words} ${ending}-${named}`;
};

/** Complete answers of an innovation of this name. */
export const answersFor = (name: string): Answers => {
  const { submission } = inventedCohort().innovations[1]!;
  return answersOf({ ...submission, name }, { companyName: submission.company }) as Answers;
};

/** Behind the pages: somebody answers everything about an innovation of their own and sends it. */
export const sent = async (words: string): Promise<Case> => {
  const name = nameFor(words);
  const answers = answersFor(name);
  const innovator = await apiOf(INNOVATOR);
  const { programmes } = await innovator.query<{ programmes: { id: string }[] }>('{ programmes { id } }');
  const { id: innovationId } = await innovator.act<{ id: string }>('createInnovation', { name });
  await innovator.act('saveAnswers', { innovationId, answers, expectedVersion: 0 });
  const { evaluationId } = await innovator.act<{ evaluationId: string }>('startEvaluation', { innovationId, programmeId: programmes[0]!.id });
  await innovator.act('propose', { evaluationId, transition: 'submit' });
  return { name, answers, innovationId, evaluationId };
};

/** A step that somebody takes behind the pages. @returns the decision that it made, where it made one */
export const propose = async ({ evaluationId }: Case, who: string, transition: string, reason = 'A step on the way of a journey.'): Promise<string> =>
  (await (await apiOf(who)).act<{ decision: string }>('propose', { evaluationId, transition, reason })).decision;

/** Signs the standing proposal. @returns the decision that the last signature makes */
export const sign = async ({ evaluationId }: Case, who: string): Promise<string> =>
  (await (await apiOf(who)).act<{ decision: string }>('sign', { evaluationId, revision: 1 })).decision;

/** Approves the letter of a decision and releases it: the innovator knows from now on. */
export const announce = async ({ evaluationId }: Case, decisionId: string, approver: string, releaser: string): Promise<void> => {
  await (await apiOf(approver)).act('approveLetter', { evaluationId, decisionId });
  await (await apiOf(releaser)).act('releaseLetter', { evaluationId, decisionId });
};

const EVALUATIONS = 'query($id: String!) { innovation(id: $id) { evaluations { id } } }';

/** Behind the pages, a triage officer asks the innovator something about the first evaluation of an innovation, and about these questions where there are any. @returns the id of the request */
export const ask = async (innovationId: string, text: string, questions: string[] = []): Promise<string> => {
  const { innovation } = await (await apiOf(INNOVATOR)).query<{ innovation: { evaluations: { id: string }[] } }>(EVALUATIONS, { id: innovationId });
  const input = { evaluationId: innovation.evaluations[0]!.id, text, questions, idempotencyKey: randomUUID() };
  const { raiseRequest } = await (await apiOf('triage-officer')).query<{ raiseRequest: { overlay: string } }>('mutation($input: RaiseRequestInput!) { raiseRequest(input: $input) { ... on EvaluationChanged { overlay } } }', { input });
  return raiseRequest.overlay;
};
