import type { Blocker } from '@waymark/domain/pipeline';
import type { SignedInPerson } from '../auth/index.ts';
import type { Outcome } from '../commands/index.ts';
import type { BlockerType, Refused } from './blocker.types.ts';

/** The outcome of a command as its union in the API: the result, or the blockers as this person may read them. */
export const answerOf = <Result extends object>(actor: SignedInPerson, outcome: Outcome<Result>): Result | Refused =>
  outcome.refused ? { blockers: blockersFor(outcome.outside ? OUTSIDE : actor, outcome.blockers) } : outcome;

/** Whoever acts for the innovation holds no other role there. */
export const OUTSIDE: Pick<SignedInPerson, 'roles'> = { roles: [] };

/**
 * Staff read what is missing, with numbers. Somebody without a role in any programme is an innovator: neutral
 * refusals become one sentence under one code, so that neither words nor their number tell which guard refused.
 */
export const blockersFor = (actor: Pick<SignedInPerson, 'roles'>, blockers: Blocker[]): BlockerType[] => {
  if (actor.roles.some((held) => held.role !== 'innovator')) return blockers.map(forStaff);
  const own = blockers.filter((found) => !found.neutral).map(forInnovator);
  const neutral = blockers.find((found) => found.neutral);
  return neutral ? [...own, { code: 'working-on-it', messageForStaff: null, messageForInnovator: neutral.innovatorMessage, operands: null }] : own;
};

const forStaff = (found: Blocker): BlockerType => ({
  code: found.code,
  messageForStaff: found.staffMessage,
  messageForInnovator: found.innovatorMessage,
  operands: found.operands,
});

const forInnovator = (found: Blocker): BlockerType => ({
  code: found.code,
  messageForStaff: null,
  messageForInnovator: found.innovatorMessage,
  operands: ownOperands(found),
});

/** Of what a rule was asked on, an innovator reads which field and which questions: those are their own. */
const ownOperands = ({ operands }: Blocker): Record<string, unknown> | null => {
  const own = Object.entries(operands).filter(([name]) => name === 'field' || name === 'questions');
  return own.length > 0 ? Object.fromEntries(own) : null;
};
