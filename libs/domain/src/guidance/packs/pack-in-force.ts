import type { DatedPack } from './pack.ts';

/**
 * The version in force on a day: of those that have begun and have not ended, the one that began last.
 *
 * @param day YYYY-MM-DD; first and last days count
 */
export const packInForce = <Pack extends DatedPack>(packs: readonly Pack[], day: string): Pack | undefined =>
  newest(packs.filter((pack) => hasBegun(pack.effectiveFrom, day) && !hasEnded(pack, day)));

/**
 * The version that something new starts under: of those that are taken on that day, in force or beside the one in
 * force, the newest that is whole.
 */
export const packForNew = <Pack extends DatedPack>(packs: readonly Pack[], day: string): Pack | undefined =>
  newest(packs.filter((pack) => !pack.incomplete && hasBegun(pack.acceptedFrom ?? pack.effectiveFrom, day) && !hasEnded(pack, day)));

const hasBegun = (from: string | null, day: string): boolean => from === null || from <= day;

const hasEnded = ({ effectiveTo }: DatedPack, day: string): boolean => effectiveTo !== null && effectiveTo < day;

/** A first day that is not known is before every other. */
const newest = <Pack extends DatedPack>(packs: readonly Pack[]): Pack | undefined =>
  packs.reduce<Pack | undefined>((found, pack) => (found === undefined || (pack.effectiveFrom ?? '') > (found.effectiveFrom ?? '') ? pack : found), undefined);
