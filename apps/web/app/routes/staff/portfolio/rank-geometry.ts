export interface RankedCase {
  innovationName: string;
  caseScoreRank: number | null;
  expectedRank: number | null;
  rankFrom: number | null;
  rankTo: number | null;
}

export interface ScoredCase {
  innovationName: string;
  caseScore: number | null;
  calibrated: number | null;
  calibratedFrom: number | null;
  calibratedTo: number | null;
}

export interface RankRow {
  words: string;
  wordsX: number;
  wordsY: number;
  y: number;
  from: number;
  to: number;
  expected: number;
  caseScore: number | null;
}

export interface RankGeometry {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  rows: RankRow[];
  ticks: { x: number; words: string }[];
}

/** A case on a line: its mark, the interval around it, and what stands beside it. */
interface Placed {
  innovationName: string;
  mark: number;
  from: number;
  to: number;
  beside: number | null;
}

/** The line, and by how much its ticks may differ at least. */
interface Scale {
  least: number;
  most: number;
  step: (mostTicks: number) => number;
}

interface Layout {
  width: number;
  left: number;
  row: number;
  /** How far its name stands above the line of a case; 0: beside it. */
  above: number;
  letters: number;
  mostTicks: number;
}

/** Beside the names, and for a narrow screen under them: letters keep their size there. */
const WIDE: Layout = { width: 900, left: 330, row: 40, above: 0, letters: 36, mostTicks: 12 };
const NARROW: Layout = { width: 340, left: 14, row: 62, above: 22, letters: 38, mostTicks: 5 };
const TOP = 34;
const MARGIN = 16;

/** Where everything of a chart stands, in the order of the cases. What lies beyond the line is drawn at its end. */
const geometryOf = (cases: readonly Placed[], { least, most, step: stepOf }: Scale, { width, left, row, above, letters, mostTicks }: Layout): RankGeometry => {
  const right = width - MARGIN;
  const x = (value: number): number => left + ((Math.min(most, Math.max(least, value)) - least) / (most - least)) * (right - left);
  const step = stepOf(mostTicks);
  return {
    width,
    height: TOP + cases.length * row + 10,
    left,
    right,
    top: TOP,
    rows: cases.map(({ innovationName, mark, from, to, beside }, at) => {
      const y = TOP + at * row + (above > 0 ? row - 18 : row / 2);
      return {
        words: innovationName.length > letters ? `${innovationName.slice(0, letters - 1).trimEnd()}…` : innovationName,
        wordsX: above > 0 ? 0 : left - 24,
        wordsY: above > 0 ? y - above : y + 5,
        y,
        from: x(from),
        to: x(to),
        expected: x(mark),
        caseScore: beside === null ? null : x(beside),
      };
    }),
    ticks: Array.from({ length: Math.floor((most - least) / step) + 1 }, (_, at) => least + at * step).map((value) => ({ x: x(value), words: String(value) })),
  };
};

interface Geometries {
  wide: RankGeometry;
  narrow: RankGeometry;
}

const both = (cases: readonly Placed[], scale: Scale): Geometries => ({ wide: geometryOf(cases, scale, WIDE), narrow: geometryOf(cases, scale, NARROW) });

/** Expected ranks with their intervals, the rank by case score beside; those without a rank are in the table alone. A case that calibration does not rank can leave a place free at the end. */
export const rankGeometries = (cases: readonly RankedCase[]): Geometries => {
  const ranked = cases.flatMap(({ innovationName, expectedRank, rankFrom, rankTo, caseScoreRank }) =>
    expectedRank === null || rankFrom === null || rankTo === null ? [] : [{ innovationName, mark: expectedRank, from: rankFrom, to: rankTo, beside: caseScoreRank }],
  );
  const worst = Math.max(2, ranked.length);
  return both(ranked, { least: 1, most: worst, step: (mostTicks) => Math.max(1, Math.ceil((worst - 1) / (mostTicks - 1))) });
};

/** Calibrated scores with their intervals on the line from 0 to 100, the case score beside; those without an interval are left out. */
export const scoreGeometries = (cases: readonly ScoredCase[]): Geometries =>
  both(
    cases.flatMap(({ innovationName, calibrated, calibratedFrom, calibratedTo, caseScore }) =>
      calibrated === null || calibratedFrom === null || calibratedTo === null ? [] : [{ innovationName, mark: calibrated, from: calibratedFrom, to: calibratedTo, beside: caseScore }],
    ),
    { least: 0, most: 100, step: (mostTicks) => (mostTicks > 10 ? 10 : 25) },
  );
