import { rowOf, type Tx } from '@waymark/database/transaction';
import type { SignedInPerson } from '@waymark/platform/auth';
import { BLIND } from '../reads/insight-scope.ts';

/** What is hidden from somebody: evaluations and, of their own team, innovations. */
export interface Hidden {
  excluded: string[];
  own: string[];
  blind: string[];
}

const NOW = `select coalesce(nullif(current_setting('waymark.excluded', true), ''), '{}')::uuid[]::text[] as excluded, coalesce(nullif(current_setting('waymark.own', true), ''), '{}')::uuid[]::text[] as own,
  array(${BLIND})::text[] as blind`;

/** What is hidden from the asker at this moment, in a transaction that reads as them. */
export const hiddenNow = async (tx: Tx, asker: SignedInPerson, programmes: readonly string[]): Promise<Hidden> => (await rowOf<Hidden>(tx, NOW, [programmes, asker.id]))!;

const both = (one: readonly string[], other: readonly string[]): string[] => one.filter((id) => other.includes(id));

/** What was hidden at both times: only that is surely in no row that was read between. */
export const hiddenMeanwhile = (before: Hidden, after: Hidden): Hidden => ({ excluded: both(before.excluded, after.excluded), own: both(before.own, after.own), blind: both(before.blind, after.blind) });
