import type { GuardUse, Transition } from '@waymark/domain/pipeline';
import { candidates, unfilled } from './availability.ts';
import type { Act, CastAsk, Person } from './cast.types.ts';

/**
 * Who proposes a transition (first) and who signs it, each with the role they act in. The proposer is signature number one where they
 * hold the role, so a role that signs is asked first; nobody signs twice, nobody who reviewed the case signs under four eyes, and
 * excluded roles stay out. An automatic transition, and one that only the innovator takes, has nobody of the pool. @throws CastProblem
 */
export const signatures = (ask: CastAsk, transition: Transition): { proposed?: Act; signed: Act[] } => {
  const byRoles = transition.byRoles.filter((role) => role !== 'innovator');
  if (byRoles.length === 0) return { signed: [] };
  const guards = transition.guards.filter(({ type }) => type === 'signedBy');
  const role = byRoles.find((candidate) => guards.some((guard) => guard.role === candidate)) ?? byRoles[0] ?? '';
  const kept = keptOut(ask, guards);
  const proposer = candidates(ask, [role], kept)[0];
  if (!proposer) throw unfilled(ask, [role], `Nobody can propose ${transition.id}`, kept);
  return { proposed: { role, person: proposer }, signed: guards.flatMap((guard) => signersOf(ask, guard, proposer, transition.id)) };
};

const signersOf = (ask: CastAsk, guard: GuardUse, proposer: Person, transition: string): Act[] => {
  const role = guard.role ?? '';
  const first = proposer.pipelineRoles.includes(role) ? [proposer] : [];
  const kept = keptOut(ask, [guard]);
  const others = candidates(ask, [role], kept).filter((person) => person !== proposer);
  const signers = [...first, ...others].slice(0, guard.n ?? 1);
  if (signers.length < (guard.n ?? 1)) throw unfilled(ask, [role], `${signers.length} of ${guard.n} signatures for ${transition}`, kept);
  return signers.map((person) => ({ role, person }));
};

/** Why a person may not sign: they reviewed the case, or acted on it in a role that is excluded. */
const keptOut =
  ({ state }: CastAsk, guards: readonly GuardUse[]) =>
  ({ id }: Person): string | undefined => {
    const reviewed = Object.hasOwn(state.tracks, id) || state.panel.includes(id);
    if (reviewed && guards.some(({ fourEyes }) => fourEyes)) return 'reviewed the case';
    const excluded = guards.flatMap(({ excludes }) => excludes ?? []).find((role) => state.acted[role]?.includes(id));
    return excluded ? `acted as ${excluded}` : undefined;
  };
