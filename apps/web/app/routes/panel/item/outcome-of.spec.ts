import { describe, expect, it } from '@jest/globals';
import { pipelinePack, requirePack } from '@waymark/content/packs';
import type { Rubric } from '@waymark/domain/rubric';
import { outcomeOf } from './outcome.server.ts';

const definition = pipelinePack('pipeline-default@1.0.0');
const rubric = requirePack<Rubric>('rubric-evidence-review@1.0.0');
/** Two reviewers who score everything alike, but for some criteria. */
const outcome = (all: number, other: Record<string, number>, failing: string[] | null = null) =>
  outcomeOf(definition, 'panel', rubric, ['A', 'B'].map((reviewer) => ({ reviewer, criteria: Object.fromEntries(rubric.criteria.map(({ id }) => [id, { value: (other[id] ?? all) as never, reason: '' }])) })), failing)!;
const safety = rubric.criteria.find(({ id }) => id === 'e-safety')!.title;

describe('what would have to change for the other outcome', () => {
  it('is the floor of a criterion, named with where it stands, however good the score', () => {
    const { score, floors, fewest } = outcome(4, { 'e-safety': 1 });
    expect(score).toMatch(/^The case score is (8|9)\d/);
    expect(floors).toEqual([`“${safety}” has to reach 2 of 4 whatever the case score. It has 1.00: the case does not pass until it rises.`]);
    expect(fewest).toBe(`At least 1 criterion has to rise for it to pass: “${safety}” could do.`);
  });

  it('is as few criteria as do', () => {
    expect(outcome(3, {}).fewest).toBe(`It does not pass any more as soon as 1 criterion falls far enough: “${safety}” is one.`);
    expect(outcome(1, { 'e-safety': 2 }).fewest).toMatch(/^At least \d criteria have to rise for it to pass: “.*” together could do\.$/);
  });

  it('names the must-pass criteria, and those that are not passed to whoever may know', () => {
    const [gate] = rubric.gates;
    expect(outcome(3, {}, [gate!.id]).others[0]).toMatch(new RegExp(`^Must-pass criteria block whatever the scores: “.*\\. Not passed now: “${gate!.title}”\\.$`));
    expect(outcome(3, {}).others[0]).not.toContain('passed now');
  });
});
