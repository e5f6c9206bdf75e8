import type { CriterionRead } from '../../staff/evaluation/panel/criterion-reads.ts';

interface GivenAnew {
  criterion: string;
  score: number;
  person: string;
  counted: boolean;
}

export interface MeansRead {
  id: string;
  title: string;
  before: number | null;
  beforeCount: number;
  after: number | null;
  afterCount: number;
}

const mean = (scores: readonly number[]): number | null => (scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length);

/**
 * Of each criterion that somebody scored anew, the mean of the reviews and the mean after the discussion: a new score that
 * counts stands in the place of its giver's in their review, where the reader knows which that is, and is added where not.
 */
export const meansOf = (criteria: readonly Pick<CriterionRead, 'id' | 'title' | 'reasons'>[], anew: readonly GivenAnew[]): MeansRead[] =>
  criteria.flatMap(({ id, title, reasons }) => {
    const given = anew.filter((one) => one.criterion === id && one.counted);
    if (given.length === 0) return [];
    const before = reasons.flatMap(({ reviewer, answer }) => (typeof answer === 'number' ? [{ reviewer, answer }] : []));
    const kept = before.filter(({ reviewer }) => !given.some(({ person }) => person === reviewer)).map(({ answer }) => answer);
    const after = [...kept, ...given.map(({ score }) => score)];
    return [{ id, title, before: mean(before.map(({ answer }) => answer)), beforeCount: before.length, after: mean(after), afterCount: after.length }];
  });
