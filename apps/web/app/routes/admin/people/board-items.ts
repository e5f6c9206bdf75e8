import type { LocalDate } from '@waymark/domain/calendar';

interface Listed {
  name: string;
  type: string;
  odsCode: string | null;
  lastDay: string | null;
}

/** Integrated care boards that an organisation can belong to today, as options by their code. One that ended is none, on its last day it still is. */
export const boardItems = (organisations: readonly Listed[], today: LocalDate): { value: string; text: string }[] =>
  organisations.flatMap(({ name, type, odsCode, lastDay }) => (type === 'icb' && odsCode !== null && (lastDay === null || lastDay >= today) ? [{ value: odsCode, text: `${name} (${odsCode})` }] : []));
