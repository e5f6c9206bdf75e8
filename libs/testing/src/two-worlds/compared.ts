import { renamed } from './renamed.ts';

/** What somebody was answered to each thing that they asked, by the name of the question. */
export type Answers = ReadonlyMap<string, unknown>;

export interface Difference {
  question: string;
  /** The first line that differs, in each world; undefined where the other has more. */
  lines: [string | undefined, string | undefined];
}

/**
 * Compares what one person was answered in two worlds, each answer for itself, with ids, references and instants named in
 * the order in which they appear. Two people who may know the same must be answered the same bytes.
 *
 * @throws Error where the same was not asked in both worlds: nothing would be compared
 */
export const compared = (one: Answers, other: Answers): { comparisons: number; differences: Difference[] } => {
  const missing = [...one.keys(), ...other.keys()].find((question) => !one.has(question) || !other.has(question));
  if (missing !== undefined) throw new Error(`“${missing}” was asked in one world only`);
  const differences = [...one.keys()].flatMap((question) => {
    const [left, right] = [renamed(one.get(question)).split('\n'), renamed(other.get(question)).split('\n')];
    const at = Array.from({ length: Math.max(left.length, right.length) }, (_, line) => line).find((line) => left[line] !== right[line]);
    return at === undefined ? [] : [{ question, lines: [left[at], right[at]] as Difference['lines'] }];
  });
  return { comparisons: one.size, differences };
};
