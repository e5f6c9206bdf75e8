import { addDays, type LocalDate } from '../calendar/index.ts';
import type { Directory, Organisation } from './organisation.types.ts';

/** One or more organisations that became a part of another on a day. */
export interface Joining {
  on: LocalDate;
  /** Those that went into it as a whole. */
  whole: Organisation[];
  /** Those that were split, of which an unknown part went into it. */
  split: Organisation[];
}

/** When others became part of an organisation, earliest first; none for one that nobody preceded. */
export const joiningsOf = (directory: Directory, code: string): Joining[] => {
  const byDay = new Map<LocalDate, Organisation[]>();
  for (const one of directory.predecessors.get(code) ?? []) {
    if (one.to === null) continue;
    const on = addDays(one.to, 1);
    byDay.set(on, [...(byDay.get(on) ?? []), one]);
  }
  const isWhole = ({ successors }: Organisation): boolean => new Set(successors).size === 1;
  return [...byDay].sort(([a], [b]) => (a < b ? -1 : 1)).map(([on, all]) => ({ on, whole: all.filter(isWhole), split: all.filter((one) => !isWhole(one)) }));
};
