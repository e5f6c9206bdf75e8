import { type RoundAim, USUAL_BALANCE, USUAL_CAP } from '@waymark/domain/assignment';
import type { RoundAimInput } from './round.inputs.ts';
import type { RoundRow } from './round-row.ts';
import type { Proposal } from './write-proposal.ts';

/** What is asked for, with what nobody said as it usually is. */
export const aimOf = (input: Pick<RoundAimInput, 'kind' | 'balance' | 'cap'> | undefined): RoundAim => {
  const kind = input?.kind ?? 'total';
  if (kind === 'even') return { kind, balance: input?.balance ?? USUAL_BALANCE };
  return kind === 'drawn' ? { kind, cap: input?.cap ?? USUAL_CAP } : { kind };
};

/** What a proposal was solved for before. */
export const storedAim = ({ aim, balance, cap }: Pick<RoundRow, 'aim' | 'balance' | 'cap'>): RoundAim =>
  aimOf({ kind: aim as RoundAim['kind'], ...(balance === null ? {} : { balance }), ...(cap === null ? {} : { cap }) });

/** What the record keeps of how a proposal came about: with it and the world of that moment anybody can solve it again. Of a draw also which it is; where its aim was not worked on, what was reached. */
export const recordOfAim = ({ aim: { kind, ...how }, seed, solved: { aimReached } }: Pick<Proposal, 'aim' | 'seed' | 'solved'>, draw: number | null): Record<string, unknown> => ({ aim: kind, ...how, seed, ...(aimReached ? {} : { reached: 'total' }), ...(draw === null ? {} : { draw }) });
