import type { LocalDate } from '../calendar/index.ts';
import { existsOn } from './directory.ts';
import type { Directory, Organisation, Resolution } from './organisation.types.ts';

/** What a code stands for at a date, through any number of mergers and splits. */
export const organisationAt = (directory: Directory, code: string, date: LocalDate): Resolution => {
  const organisation = directory.byCode.get(code);
  if (!organisation) return { state: 'unknown' };
  if (existsOn(organisation, date)) return { state: 'exists', organisation };
  if (organisation.from !== null && date < organisation.from) return { state: 'not-yet', from: before(directory, organisation, date) };
  const by = after(directory, organisation, date);
  return by.length > 0 ? { state: 'succeeded', by } : { state: 'ended', organisation };
};

const after = (directory: Directory, organisation: Organisation, date: LocalDate): Organisation[] =>
  once(organisation.successors.flatMap((code) => {
    const next = directory.byCode.get(code);
    if (!next) return [];
    return existsOn(next, date) ? [next] : after(directory, next, date);
  }));

const before = (directory: Directory, organisation: Organisation, date: LocalDate): Organisation[] =>
  once((directory.predecessors.get(organisation.code) ?? []).flatMap((one) => (existsOn(one, date) ? [one] : before(directory, one, date))));

const once = (organisations: readonly Organisation[]): Organisation[] => [...new Set(organisations)];

/** The codes of what an organisation belongs to at a date. */
export const parentsAt = ({ parents }: Pick<Organisation, 'parents'>, date: LocalDate): string[] => parents.filter((parent) => existsOn(parent, date)).map(({ code }) => code);
