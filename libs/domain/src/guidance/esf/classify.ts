import type { Answers } from '../../forms/definition.ts';
import { allOf, isKnown } from './known.ts';
import type { DecisionRow, EsfPack, Tier } from './esf-pack.ts';

/** What the decision table says. */
export type EsfOutcome = { result: 'out-of-scope' | 'refer'; reason: string } | { result: 'tier'; tier: Tier; group: string | null };

export type Classification =
  | { settled: true; row: string; outcome: EsfOutcome; /** Questions about the group that could still change it. */ missing: string[] }
  /** `soFar` is what comes out where none of the missing answers changes it. */
  | { settled: false; row: string; soFar: EsfOutcome; missing: string[] };

/**
 * The tier of a product by the framework's decision table: the first row that holds. A row that rests on an open
 * question settles nothing: the question is named and never taken for a no. Source: `decision` of the pack.
 *
 * @param answers yes or no by question id of the pack
 */
export const classify = (pack: EsfPack, answers: Answers): Classification => {
  const { row, missing } = firstOf(pack.decision.rows, answers);
  const { then } = row;
  if (then.result !== 'tier') return missing.length > 0 ? { settled: false, row: row.id, soFar: then, missing } : { settled: true, row: row.id, outcome: then, missing };
  const group = then.next === 'group' ? groupOf(pack, answers) : { group: null, missing: [] };
  const outcome: EsfOutcome = { result: 'tier', tier: then.tier, group: group.group };
  return missing.length > 0
    ? { settled: false, row: row.id, soFar: outcome, missing: [...missing, ...group.missing] }
    : { settled: true, row: row.id, outcome, missing: group.missing };
};

/** The group is the most significant one that is known; without any it is unassigned, as the pack's last row says. */
const groupOf = (pack: EsfPack, answers: Answers): { group: string; missing: string[] } => {
  const { row, missing } = firstOf(pack.decision.groupRows, answers);
  return { group: row.then.group, missing };
};

/** The first row that certainly holds, and the open questions of the rows before it. */
const firstOf = <Then>(rows: readonly DecisionRow<Then>[], answers: Answers): { row: DecisionRow<Then>; missing: string[] } => {
  const missing: string[] = [];
  for (const row of rows) {
    const known = allOf(row.when.map((condition) => isKnown(condition, answers)));
    if (known === true) return { row, missing };
    if (known !== false) missing.push(...known.open);
  }
  throw new Error('A decision table ends with a row that always holds');
};
