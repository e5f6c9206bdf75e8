import type { Letter, Transition } from '@waymark/domain/pipeline';
import { candidates, unfilled } from './availability.ts';
import type { Act, CastAsk, LetterHands, Person } from './cast.types.ts';

/** Writes the letter of the innovator's own step, which nobody of the service proposes. */
const WRITES_FOR_THE_SERVICE = 'coordinator';

/**
 * The hands of the letter that announces a transition: who proposed it writes, somebody of `approvedBy` who did not write approves,
 * somebody of `releasedBy` releases. Three people where there are enough; the approver is never the writer. Undefined without a letter.
 * @throws CastProblem
 */
export const letterHands = (
  ask: CastAsk,
  transition: Transition,
  proposed: Act | undefined,
  signed: readonly Act[],
): { hands: LetterHands; acts: Act[] } | undefined => {
  const letter = ask.pipeline.letters.find(({ key }) => key === transition.letterKey);
  if (!letter) return undefined;
  const signers = signed.map(({ person }) => person);
  const writer = proposed ?? chosen(ask, letter, 'written', [WRITES_FOR_THE_SERVICE], []);
  const approver = chosen(ask, letter, 'approved', letter.approvedBy, [writer.person], signers);
  const releaser = chosen(ask, letter, 'released', letter.releasedBy, [], [writer.person, approver.person]);
  return { hands: { writer: writer.person, approver: approver.person, releaser: releaser.person }, acts: [writer, approver, releaser] };
};

const chosen = (ask: CastAsk, letter: Letter, done: string, roles: readonly string[], never: readonly Person[], rather: readonly Person[] = []): Act => {
  const but = (person: Person): string | undefined => (never.includes(person) ? 'wrote the letter' : undefined);
  const free = candidates(ask, roles, but);
  const person = free.find((candidate) => !rather.includes(candidate)) ?? free[0];
  if (!person) throw unfilled(ask, roles, `The letter ${letter.key} cannot be ${done}`, but);
  return { role: roles.find((role) => person.pipelineRoles.includes(role)) ?? '', person };
};
