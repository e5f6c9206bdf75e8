import fc from 'fast-check';
import { reviewsFor } from '../../support/rounds.ts';
import type { World } from './scene.ts';
import { ownAssignment } from './secrets.ts';

/** Somebody does something. Whether they may is not asked: the words of a refusal tell as much as an answer does. */
export interface Step {
  who: string;
  what: string;
}

const on = (which: 'one' | 'second', input: object) => async (world: World): Promise<object> => ({ evaluationId: world[which].evaluationId, ...input });
const place = (who: string, input: object = {}) => async (world: World): Promise<object> => ({ assignmentId: await ownAssignment(world, who), ...input });
const review = (who: string, seat: number) => async (world: World): Promise<object> => {
  const { criteria, gates } = reviewsFor(world.one, 'evidence-review')[seat]!;
  return { assignmentId: await ownAssignment(world, who), criteria, gates };
};

/** What can be done in a step: the mutation, and what is sent with it. Of both cases, by whoever it may be. */
const DEEDS: Record<string, [mutation: string, input: (world: World) => Promise<object>]> = {
  'declares a conflict on the first case': ['declareConflict', on('one', { because: 'I know them' })],
  'declares a conflict on the second case': ['declareConflict', on('second', { because: 'I know them' })],
  'asks the first team': ['raiseRequest', on('one', { text: 'Which hospitals use it?' })],
  'asks the second team': ['raiseRequest', on('second', { text: 'Which hospitals use it?' })],
  'writes to the first team': ['startThread', on('one', { audience: 'innovator', subject: 'Planted', text: 'Planted' })],
  'writes among the staff of the first case': ['startThread', on('one', { audience: 'staff', subject: 'Planted', text: 'Planted' })],
  'writes as a reviewer of the first case': ['startThread', on('one', { audience: 'reviewer', subject: 'Planted', text: 'Planted' })],
  'holds the first case': ['raiseHold', on('one', { kind: 'legal-hold', reason: 'A claim' })],
  'holds the second case': ['raiseHold', on('second', { kind: 'legal-hold', reason: 'A claim' })],
  'ends the hold of the first case': ['closeOverlay', on('one', { overlayId: 'legal-hold-1', reason: 'Settled' })],
  'proposes a rejection of the second case': ['propose', on('second', { transition: 'reject', reason: 'Not for the health service' })],
  'signs on the second case': ['sign', on('second', { revision: 1 })],
  'takes the proposal on the second case back': ['withdrawProposal', on('second', { reason: 'Too early' })],
  'withdraws the first case': ['propose', on('one', { transition: 'withdraw', reason: 'We stop' })],
  'invites a reviewer to the first case': ['inviteReviewers', async ({ one, people }) => ({ evaluationId: one.evaluationId, invitations: [{ personId: people['spare reviewer'], role: 'clinical-reviewer' }] })],
  'accepts the place of the reviewer to be': ['acceptInvitation', place('reviewer to be')],
  'declines the place of the reviewer to be': ['declineInvitation', place('reviewer to be', { reason: 'No time' })],
  'recuses from the place of the accepted reviewer': ['recuse', place('accepted reviewer', { reason: 'I know them' })],
  'releases the accepted reviewer': ['releaseAssignment', place('accepted reviewer', { reason: 'Too late' })],
  'saves the review of the accepted reviewer': ['saveReview', review('accepted reviewer', 1)],
  'submits the review of the accepted reviewer': ['submitReview', review('accepted reviewer', 1)],
  'closes the round': ['closeRound', on('one', { reason: 'Everybody has written' })],
};

/** Somebody of the scene does one of the deeds; more often somebody who may. */
export const stepBy = (people: readonly string[]): fc.Arbitrary<Step> => fc.record({ who: fc.constantFrom(...people, ...LIKELY), what: fc.constantFrom(...Object.keys(DEEDS)) });

const LIKELY = ['coordinator', 'coordinator', 'coordinator', 'triage officer', 'owner', 'reviewer to be', 'accepted reviewer'];

/** Takes the step in one world. @returns what the person was answered */
export const take = async (world: World, { who, what }: Step): Promise<unknown> => {
  const [mutation, input] = DEEDS[what]!;
  const client = world.tokens[who] ?? (await world.api.as(world.people[who] ?? undefined));
  return client.act(mutation, (await input(world)) as Record<string, unknown>);
};
