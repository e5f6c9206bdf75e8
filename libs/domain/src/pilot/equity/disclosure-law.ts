import { aReading, MEASURE } from '../report/a-pilot.ts';
import type { ReportMeasure } from '../report/report-facts.types.ts';
import type { BreakdownReport } from './equity.types.ts';
import type { FrozenBefore } from './frozen-before.types.ts';
import type { CountedFacts } from './parted-counts.ts';

/** Counts of each group, and of people of no known group, in truth: those counted, and those not (of a rate: what it is out of). */
export interface World {
  groups: (readonly [number, number])[];
  rest: readonly [number, number];
}

/** What makes that which is shown, as `equityReport` does. */
export type Shows = (measure: ReportMeasure, own: CountedFacts, earlier: readonly FrozenBefore[] | null) => BreakdownReport[];

const NAMES = ['A', 'B', 'C'];
const measureOf = (groups: number, share: boolean): ReportMeasure => ({ ...MEASURE, unit: share ? '%' : 'falls per 1,000 bed days', breakdowns: [{ name: 'Sex', groups: NAMES.slice(0, groups) }] });

const countsOf = ([first, second]: readonly [number, number], share: boolean) => ({ numerator: first, denominator: second + (share ? first : 0) });
const wholeOf = ({ groups, rest }: World): readonly [number, number] => [...groups, rest].reduce<readonly [number, number]>((sum, one) => [sum[0] + one[0], sum[1] + one[1]], [0, 0]);
const factsOf = (world: World, share: boolean): CountedFacts => ({
  readings: [aReading('a', '2025-01-01', countsOf(wholeOf(world), share))],
  groups: world.groups.map((one, at) => ({ measureId: 'm1', siteId: 'a', month: '2025-01-01', breakdown: 'Sex', group: NAMES[at]!, ...countsOf(one, share) })),
});

/** Everything that is shown of worlds that follow each other: a frozen report of each. */
export const shownOf = (worlds: readonly World[], share: boolean, shows: Shows): BreakdownReport[] => {
  const measure = measureOf(worlds[0]!.groups.length, share);
  const before: FrozenBefore[] = [];
  return worlds.map((world) => {
    const equity = shows(measure, factsOf(world, share), before);
    before.push({ ...factsOf(world, share), measures: [{ id: 'm1', unit: measure.unit, equity }] });
    return equity[0]!;
  });
};

/** What small counts are told of in truth, those between reports too. */
export const smallTold = (worlds: readonly World[], share: boolean, shown: readonly BreakdownReport[]): number[] => {
  const told = worlds.filter((_, at) => shown[at]!.groups.length > 0).map(({ groups }) => groups.map((one) => facesOf(one, share)));
  const faces = told.flat(2);
  const changes = told.flatMap((later, at) => told.slice(0, at).flatMap((earlier) => later.flatMap((one, group) => one.map((count, face) => count - earlier[group]![face]!))));
  return [...faces, ...(share ? changes : changes.filter((_, at) => at % 3 < 2))].map(Math.abs).filter((count) => count > 0 && count < 8);
};

/** Numerator, denominator, and what lies between them. */
const facesOf = (one: readonly [number, number], share: boolean): number[] => {
  const { numerator, denominator } = countsOf(one, share);
  return [numerator, denominator, numerator === 0 ? 0 : Math.abs(denominator - numerator)];
};

/**
 * Counts of groups, above 0 and told, for which no other worlds of the same wholes show the very same: those are given away.
 * Counts of one part alone are moved, which makes all the harder to find others.
 */
export const givenAway = (worlds: readonly World[], share: boolean, shows: Shows): string[] => {
  const shown = shownOf(worlds, share, shows);
  const same = JSON.stringify(shown);
  const isTold = shown.map(({ groups }) => groups.length > 0);
  return [0, 1].flatMap((part) => {
    const left = new Set(worlds.flatMap(({ groups }, of) => (isTold[of] ? groups.flatMap((one, at) => (one[part]! > 0 ? [`report ${of}, group ${at}, part ${part}`] : [])) : [])));
    for (const others of othersOf(worlds, part)) {
      if (left.size === 0) break;
      const news = worlds.flatMap(({ groups }, of) => groups.flatMap((one, at) => (one[part] === others[of]!.groups[at]![part] ? [] : [`report ${of}, group ${at}, part ${part}`])));
      if (news.some((one) => left.has(one)) && JSON.stringify(shownOf(others, share, shows)) === same) for (const one of news) left.delete(one);
    }
    return [...left];
  });
};

/** Worlds of the same wholes that differ in one part by up to 4 for each group, the nearest first. */
function* othersOf(worlds: readonly World[], part: number): Generator<World[]> {
  const places = worlds.flatMap(({ groups }, of) => groups.map((one, at) => ({ of, at, count: one[part]! })));
  const moves = places.reduce<number[][]>((lists, { count: from }) => lists.flatMap((list) => MOVES.filter((by) => isRoundedAlike(from, from + by)).map((by) => [...list, by])), [[]]);
  for (const list of moves.sort((a, b) => farOf(a) - farOf(b))) {
    const others = worlds.map(({ groups, rest }, of) => {
      const by = groups.map((_, at) => list[places.findIndex((place) => place.of === of && place.at === at)]!);
      return { groups: groups.map((one, at) => moved(one, part, by[at]!)), rest: moved(rest, part, -by.reduce((sum, one) => sum + one, 0)) };
    });
    if (others.every(({ rest }) => rest[part]! >= 0)) yield others;
  }
}

const MOVES = [-4, -3, -2, -1, 0, 1, 2, 3, 4];

/** Others are shown as others. */
const isRoundedAlike = (one: number, other: number): boolean => one === other || (other >= 0 && Math.round(one / 5) === Math.round(other / 5));

const farOf = (list: readonly number[]): number => list.reduce((sum, by) => sum + Math.abs(by), 0);

const moved = (one: readonly [number, number], part: number, by: number): readonly [number, number] => (part === 0 ? [one[0] + by, one[1]] : [one[0], one[1] + by]);
