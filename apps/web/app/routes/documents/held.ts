import { needAttention, standingOn } from '@waymark/domain/validity';
import { day } from '../../texts/dates.ts';
import { VALIDITY } from '../../texts/documents.ts';
import type { Held } from './validity.tsx';

/** Documents with how they stand on a day (YYYY-MM-DD). */
export const held = <One extends { validUntil: string | null }>(documents: readonly One[], today: string): (One & Held)[] =>
  documents.map((one) => ({ ...one, standing: one.validUntil ? standingOn(one.validUntil, today) : null, words: one.validUntil ? wordsOf(one.validUntil, today) : null }));

/** How many have ended or end soon, in words; null: none. */
export const attention = (documents: readonly { validUntil: string | null }[], today: string): string | null => {
  const count = needAttention(documents, today).length;
  return count > 0 ? VALIDITY.attention(count) : null;
};

const wordsOf = (lastDay: string, today: string): string | null => (standingOn(lastDay, today) === 'in-date' ? null : wordsOfEnd(lastDay, today));

/** When something ended or ends, in words, on a day (both YYYY-MM-DD). */
export const wordsOfEnd = (lastDay: string, today: string): string => {
  if (lastDay < today) return VALIDITY.ended(day(lastDay));
  return lastDay === today ? VALIDITY.endsToday : VALIDITY.ends(day(lastDay));
};
