import { addDays } from '../calendar/index.ts';
import type { DatedCode, Organisation } from './organisation.types.ts';

const DATED = /^([^@\s]+)(?:@(\d{4}-\d\d-\d\d)?\.\.(\d{4}-\d\d-\d\d)?)?$/u;

/**
 * Codes as a table of organisations writes them: `QMJ@2022-07-01..2026-03-31;Z9B2Z@2026-04-01..`, a code without days
 * holding always.
 * @throws RangeError naming the part that is none
 */
export const datedCodes = (text: string): DatedCode[] =>
  listOf(text).map((part) => {
    const [, code, from, to] = DATED.exec(part) ?? [];
    if (!code) throw new RangeError(`“${part}” is no dated code: write it as CODE@2026-04-01..2027-03-31`);
    for (const day of [from, to]) if (day) addDays(day, 0);
    if (from && to && to < from) throw new RangeError(`“${part}” ends before it begins`);
    return { code, from: from ?? null, to: to ?? null };
  });

/** The columns of a table of organisations, as text. */
export interface OrganisationRow {
  code: string;
  name: string;
  regionCode: string;
  parentCodes: string;
  effectiveFrom: string;
  effectiveTo: string;
  successorCodes: string;
}

/** An organisation from its row; empty cells are open. @throws RangeError with the code, for what is no date or no dated code */
export const organisationFrom = (row: OrganisationRow): Organisation => {
  try {
    return {
      code: row.code,
      name: row.name,
      region: row.regionCode || null,
      from: row.effectiveFrom === '' ? null : addDays(row.effectiveFrom, 0),
      to: row.effectiveTo === '' ? null : addDays(row.effectiveTo, 0),
      parents: datedCodes(row.parentCodes),
      successors: listOf(row.successorCodes),
    };
  } catch (error) {
    throw error instanceof RangeError ? new RangeError(`${row.code}: ${error.message}`) : error;
  }
};

const listOf = (text: string): string[] => text.split(';').map((part) => part.trim()).filter((part) => part !== '');
