import { answersOf, inventedCohort } from '@waymark/replay';
import type { Answers } from '@waymark/domain/forms';
import { apiOf } from './behind-the-pages.ts';
import { placesOf, reviewsFor, type Place } from './rounds.ts';

interface Invited {
  /** The name of the innovation. */
  name: string;
  answers: Answers;
  place: Place;
}

const CANDIDATES = 'query($id: String!, $role: String!) { reviewerCandidates(evaluationId: $id, role: $role) { personId blockers { code } } }';

/** Behind the pages: an innovation of its own comes as far as evidence review, and one reviewer is invited to it. */
export const invitedReviewer = async (name: string, role: string): Promise<Invited> => {
  const { submission } = inventedCohort().innovations[1]!;
  const answers = answersOf({ ...submission, name }, { companyName: submission.company });
  const innovator = await apiOf('innovator');
  const { programmes } = await innovator.query<{ programmes: { id: string }[] }>('{ programmes { id } }');
  const { id: innovationId } = await innovator.act<{ id: string }>('createInnovation', { name });
  await innovator.act('saveAnswers', { innovationId, answers });
  const { evaluationId } = await innovator.act<{ evaluationId: string }>('startEvaluation', { innovationId, programmeId: programmes[0]!.id });
  await innovator.act('propose', { evaluationId, transition: 'submit' });
  const officer = await apiOf('triage-officer');
  await officer.act('recordTriage', { evaluationId, ...reviewsFor('rubric-triage@1.0.0', [{ role: 'triage-officer', tracks: ['triage'] }], answers)[0]! });
  await officer.act('propose', { evaluationId, transition: 'accept', reason: 'It can be assessed.' });
  const coordinator = await apiOf('coordinator');
  const { reviewerCandidates } = await coordinator.query<{ reviewerCandidates: { personId: string; blockers: unknown[] }[] }>(CANDIDATES, { id: evaluationId, role });
  const { personId } = reviewerCandidates.find(({ blockers }) => blockers.length === 0)!;
  await coordinator.act('inviteReviewers', { evaluationId, invitations: [{ personId, role }] });
  return { name, answers, place: (await placesOf(evaluationId))[0]! };
};
