import { addDays, dayInWords, type LocalDate } from '../calendar/index.ts';
import type { Rebase, SeriesPoint } from '../spc/index.ts';
import { endedWords, type Ending } from './ended-words.ts';

/** An organisation that became part of another, or a part of it did. */
export interface Joined {
  name: string;
  lastDay: LocalDate;
  into: string;
  /** Only a part of it went there: it was split. */
  part: boolean;
}

/** What made figures of an organisation those of more, or of less, than before. */
export interface Merger {
  /** The first day on which it was so. */
  on: LocalDate;
  words: string;
}

/**
 * How an organisation changed with others until a day, oldest first: who joined it, or what it became part of; and what became
 * of one that was split.
 *
 * @param joined of the organisation, and of what it became
 */
export const mergersOf = (own: Ending, joined: readonly Joined[], today: LocalDate): Merger[] => {
  const over = joined.filter(({ lastDay }) => lastDay < today);
  const places = [...new Set(over.map(({ lastDay, into }) => `${lastDay} ${into}`))];
  const joinings = places.map((place) => joining(over.filter(({ lastDay, into }) => `${lastDay} ${into}` === place)));
  const split = own.successors.length > 1 && own.lastDay !== null ? endedWords(own, today) : null;
  return [...joinings, ...(split === null ? [] : [{ on: addDays(own.lastDay!, 1), words: split }])].sort((one, other) => (one.on < other.on ? -1 : 1));
};

const joining = (all: readonly Joined[]): Merger => {
  const on = addDays(all[0]!.lastDay, 1);
  const names = all.map(({ name, part }) => (part ? `a part of ${name}` : name)).join(' and ');
  return { on, words: `${names[0]!.toUpperCase()}${names.slice(1)} became part of ${all[0]!.into} on ${dayInWords(on)}.` };
};

/** Those that fall among the months of a series: after its first day, until the end of its last month. */
export const mergersWithin = (mergers: readonly Merger[], points: readonly SeriesPoint[]): Merger[] =>
  mergers.filter(({ on }) => points.length > 0 && on > points[0]!.period && on.slice(0, 7) <= points.at(-1)!.period.slice(0, 7));

/**
 * The rebases to propose for a series in which a merger looks like a change of the process: with the first month wholly after
 * it. `rebaseRefusals` says of each whether it may be recorded.
 */
export const rebasesForMergers = (mergers: readonly Merger[], points: readonly SeriesPoint[]): Rebase[] =>
  mergersWithin(mergers, points).flatMap(({ on, words }): Rebase[] => {
    const period = points.find((point) => point.period >= on)?.period;
    return period === undefined ? [] : [{ period, reason: { kind: 'organisations-merged', text: words, changedOn: on } }];
  });
