import { type Problem } from '../problem.ts';

/** A condition beside the flow: the weights of the assigned pairs add up to `least` or more. */
export interface SideRow {
  key: string;
  /** Places of its pairs, ascending. */
  places: readonly number[];
  weights: readonly number[];
  least: number;
}

/** The limit of each organisation at each submission that has more of its people than the limit among the pairs `has`. */
export const organisationRows = ({ pairs: { start, reviewer }, organisations, locked = [] }: Problem, has: (place: number) => boolean): SideRow[] => {
  if (!organisations) return [];
  const rows: SideRow[] = [];
  const taken = new Map<string, number>();
  for (const pair of locked) {
    const key = `${pair.submission} ${organisations.of[pair.reviewer]}`;
    taken.set(key, (taken.get(key) ?? 0) + 1);
  }
  for (let p = 0; p + 1 < start.length; p += 1) {
    const members = new Map<number, number[]>();
    for (let place = start[p]!; place < start[p + 1]!; place += 1) {
      const organisation = organisations.of[reviewer[place]!]!;
      if (organisation < 0 || !has(place)) continue;
      const own = members.get(organisation);
      if (own) own.push(place);
      else members.set(organisation, [place]);
    }
    for (const [organisation, places] of members) {
      const room = Math.max(0, organisations.most - (taken.get(`${p} ${organisation}`) ?? 0));
      if (places.length > room) rows.push({ key: `organisation ${organisation} at ${p}`, places, weights: places.map(() => -1), least: -room });
    }
  }
  return rows;
};

/** The least score of every submission, as the sum of its affinities, over the pairs `has`. */
export const floorRows = ({ pairs: { start, affinity }, locked = [] }: Problem, floor: number, has: (place: number) => boolean): SideRow[] => {
  const rows: SideRow[] = [];
  const fixed = new Float64Array(start.length);
  for (const pair of locked) fixed[pair.submission]! += pair.affinity;
  for (let p = 0; p + 1 < start.length; p += 1) {
    const places: number[] = [];
    for (let place = start[p]!; place < start[p + 1]!; place += 1) if (has(place)) places.push(place);
    rows.push({ key: `floor of ${p}`, places, weights: places.map((place) => affinity[place]!), least: floor - fixed[p]! });
  }
  return rows;
};

/** By how much an assignment falls short of a row; 0 where it keeps it. */
export const shortfall = ({ places, weights, least }: SideRow, share: (place: number) => number): number =>
  Math.max(0, least - places.reduce((sum, place, k) => sum + weights[k]! * share(place), 0));
