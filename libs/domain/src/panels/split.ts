import type { Criterion, Rubric } from '../rubric/index.ts';

/** How many people chose one anchor of a criterion, with its words. */
export interface AnchorVoice {
  score: number;
  anchor: string;
  people: number;
}

/** A criterion on which people chose different anchors. */
export interface CriterionSplit {
  criterion: string;
  title: string;
  /** From the lowest score to the highest; two or more. */
  voices: AnchorVoice[];
  /** Points between the lowest and the highest. */
  range: number;
}

/** Which anchors these scores chose, from low to high; a score without an anchor of its own stands as it is. */
export const anchorVoices = ({ scale }: Pick<Criterion, 'scale'>, scores: readonly number[]): AnchorVoice[] =>
  [...new Set(scores)].sort((a, b) => a - b).map((score) => ({
    score,
    anchor: scale.find((one) => one.score === score)?.anchor ?? String(score),
    people: scores.filter((one) => one === score).length,
  }));

/** The criteria that split people, the widest first; of equal width in the order of the rubric. Nobody and one voice split nothing. */
export const splitsOf = (rubric: Pick<Rubric, 'criteria'>, scores: Readonly<Record<string, readonly number[]>>): CriterionSplit[] =>
  rubric.criteria
    .map((criterion) => {
      const voices = anchorVoices(criterion, scores[criterion.id] ?? []);
      return { criterion: criterion.id, title: criterion.title, voices, range: (voices.at(-1)?.score ?? 0) - (voices[0]?.score ?? 0) };
    })
    .filter(({ voices }) => voices.length > 1)
    .sort((a, b) => b.range - a.range);
