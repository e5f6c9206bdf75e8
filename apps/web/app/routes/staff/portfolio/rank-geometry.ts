export interface RankedCase {
  innovationName: string;
  caseScoreRank: number | null;
  expectedRank: number | null;
  rankFrom: number | null;
  rankTo: number | null;
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

/** Where everything of the chart of ranks stands, in the order of the cases; those without a rank are in the table alone. */
const geometryOf = (cases: readonly RankedCase[], { width, left, row, above, letters, mostTicks }: Layout): RankGeometry => {
  const ranked = cases.filter((one) => one.expectedRank !== null && one.rankFrom !== null && one.rankTo !== null);
  const worst = Math.max(2, ranked.length);
  const right = width - MARGIN;
  const x = (rank: number): number => left + ((rank - 1) / (worst - 1)) * (right - left);
  const step = Math.max(1, Math.ceil((worst - 1) / (mostTicks - 1)));
  return {
    width,
    height: TOP + ranked.length * row + 10,
    left,
    right,
    top: TOP,
    rows: ranked.map((one, at) => {
      const y = TOP + at * row + (above > 0 ? row - 18 : row / 2);
      return {
        words: one.innovationName.length > letters ? `${one.innovationName.slice(0, letters - 1).trimEnd()}…` : one.innovationName,
        wordsX: above > 0 ? 0 : left - 24,
        wordsY: above > 0 ? y - above : y + 5,
        y,
        from: x(one.rankFrom!),
        to: x(one.rankTo!),
        expected: x(one.expectedRank!),
        // a case that is not ranked by calibration can leave a place free at the end
        caseScore: one.caseScoreRank === null ? null : x(Math.min(worst, one.caseScoreRank)),
      };
    }),
    ticks: Array.from({ length: Math.floor((worst - 1) / step) + 1 }, (_, at) => 1 + at * step).map((rank) => ({ x: x(rank), words: String(rank) })),
  };
};

export const rankGeometries = (cases: readonly RankedCase[]): { wide: RankGeometry; narrow: RankGeometry } => ({ wide: geometryOf(cases, WIDE), narrow: geometryOf(cases, NARROW) });
