import type { LocalDate } from '../../calendar/index.ts';

/** A month as people write it in the file: `2026-03`. */
export const monthTitle = (month: LocalDate): string => month.slice(0, 7);
