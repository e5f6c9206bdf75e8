/** Events on one page. */
export const SHOWN = 50;

export interface PageOfEvents {
  /** Numbers of the first and the last event shown; 0 where none is. */
  from: number;
  to: number;
  /** How many there are in all. */
  of: number;
  /** What the pages beside this one go back from; null: there is none. `newest` stands for the first page. */
  earlier: number | null;
  later: number | 'newest' | null;
}

/** Where a page of events stands. They are numbered from 1 without a gap: the numbers alone tell. */
export const pageOfEvents = (versions: readonly number[], of: number): PageOfEvents => {
  const [from, to] = [versions[0] ?? 0, versions.at(-1) ?? 0];
  const beyond = to + 1 + SHOWN;
  return { from, to, of: Math.max(of, to), earlier: from > 1 ? from : null, later: to >= of ? null : beyond > of ? 'newest' : beyond };
};
