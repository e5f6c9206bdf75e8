import type { TestClient } from '../../support/test-client.ts';
import type { World } from './scene.ts';

/** What somebody tries, on either case: the words of a refusal tell as much as an answer does. Both worlds go through the same. */
export const attempts = async (client: TestClient, { one, second, third, people }: World, whole: boolean): Promise<[string, unknown][]> => {
  const answers: [string, unknown][] = [];
  const tries = async (mutation: string, input: Record<string, unknown>, name: string): Promise<void> => void answers.push([`${mutation} on the ${name} case`, await client.act(mutation, input)]);
  for (const [name, { evaluationId, innovationId }] of [['first', one], ['second', second]] as const) {
    await tries('propose', { evaluationId, transition: 'no-such-step' }, name);
    await tries('raiseAppeal', { evaluationId, reason: 'A try' }, name);
    await tries('inviteReviewers', { evaluationId, invitations: [{ personId: people['released reviewer'], role: 'no-such-role' }] }, name);
    await tries('archiveInnovation', { innovationId }, name);
    await tries('openConflict', { evaluationId, personId: people['reviewer to be'] }, name);
    await tries('uploadReadings', { evaluationId, uploadId: '00000000-0000-4000-8000-000000000000' }, name);
    await tries('startThread', { evaluationId, audience: 'reviewer', reviewerId: '00000000-0000-4000-8000-000000000000', subject: 'A try', text: 'A try' }, name);
    if (!whole) continue;
    await tries('sign', { evaluationId, revision: 1 }, name);
    await tries('closeOverlay', { evaluationId, overlayId: 'legal-hold-1', reason: 'A try' }, name);
    await tries('approveLetter', { evaluationId, decisionId: 'd1' }, name);
    await tries('castVote', { evaluationId, motion: 'recommend-pilot', vote: 'for', reason: 'A try' }, name);
    await tries('inviteMember', { innovationId, personId: innovationId, access: 'view' }, name);
  }
  // of two stages, so that whoever sees both is refused
  answers.push(['proposeAssignments', await client.act('proposeAssignments', { evaluationIds: [one.evaluationId, second.evaluationId] })]);
  // of a round that is open, so that whoever sees both is refused
  answers.push(['runCalibration', await client.act('runCalibration', { evaluationIds: [one.evaluationId, third.evaluationId], stage: 'evidence-review', rubric: 'rubric-evidence-review@1.0.0' })]);
  // of a version that never was, so that whoever may change the table changes nothing
  answers.push(['changeInterestRules', await client.act('changeInterestRules', { expectedVersion: 0, lookBackYears: 3, natures: [{ nature: 'a_try', meaning: 'A try', current: 'none', endedWithinLookBack: 'none', endedEarlier: 'none' }], reason: 'A try' })]);
  return answers;
};
