import { describe, expect, it } from '@jest/globals';
import { pipelinePack, requirePack } from '@waymark/content/packs';
import type { Rubric } from '@waymark/domain/rubric';
import { outcomeOf } from './outcome.server.ts';

const definition = pipelinePack('pipeline-default@1.0.0');
const rubric = requirePack<Rubric>('rubric-evidence-review@1.0.0');
/** Two reviewers who score everything alike, but for some criteria. */
const outcome = (all: number, other: Record<string, number>, failing: string[] | null = null, open: string[] | null = null) =>
  outcomeOf(definition, 'panel', rubric, ['A', 'B'].map((reviewer) => ({ reviewer, criteria: Object.fromEntries(rubric.criteria.map(({ id }) => [id, { value: (other[id] ?? all) as never, reason: '' }])) })), { failing, open })!;
const safety = rubric.criteria.find(({ id }) => id === 'e-safety')!.title;

describe('what would have to change for the other outcome', () => {
  it('is the floor of a criterion, named with where it stands, however good the score', () => {
    const { score, floors, fewest } = outcome(4, { 'e-safety': 1 });
    expect(score).toMatch(/^The case score is (8|9)\d/);
    expect(floors).toEqual([`“${safety}” has to reach 2 of 4 whatever the case score. It has 1.00: the case does not pass until it rises.`]);
    expect(fewest).toBe(`At least 1 criterion has to rise for the scores to pass: “${safety}” could do.`);
  });

  it('is as few criteria as do', () => {
    expect(outcome(3, {}).fewest).toBe(`The scores do not pass any more as soon as 1 criterion falls far enough: “${safety}” is one.`);
    expect(outcome(1, { 'e-safety': 2 }).fewest).toMatch(/^At least \d criteria have to rise for the scores to pass: “.*” together could do\.$/);
  });

  it('names the must-pass criteria, and those that are not passed to whoever may know', () => {
    const [gate] = rubric.gates;
    expect(outcome(3, {}, [gate!.id]).others[0]).toMatch(new RegExp(`^Must-pass criteria block whatever the scores: “.*\\. Not passed now: “${gate!.title}”\\.$`));
    expect(outcome(3, {}).others[0]).not.toContain('passed now');
  });

  it('says of no scores that they would do while a must-pass criterion fails', () => {
    expect([outcome(3, {}, [rubric.gates[0]!.id]).fewest, outcome(1, {}, [rubric.gates[0]!.id]).fewest]).toEqual([null, null]);
    expect(outcome(3, {}, []).fewest).toMatch(/^The scores do not pass/);
  });

  it('gives the case score as its tile does: in no other band than its own', () => {
    const one = (value: number) => ({ ...rubric, criteria: [{ ...rubric.criteria[0]!, weight: value }, { ...rubric.criteria[1]!, weight: 100 - value }], bands: [{ ...rubric.bands[0]!, min: 45 }] });
    const [full, none] = rubric.criteria.map(({ id }) => id);
    const criteria = { [full!]: { value: 4 as never, reason: '' }, [none!]: { value: 0 as never, reason: '' } };
    const said = (value: number) => outcomeOf(definition, 'panel', one(value), [{ reviewer: 'A', criteria }], { failing: null, open: null })!.score;
    expect([said(44.85), said(44.4), said(59.98)].map((words) => words.match(/is (\S+) of 100/)![1])).toEqual(['44.9', '44', '59.98']);
  });

  it('is of the steps of this run alone', () => {
    const panel = definition.stages.find(({ id }) => id === 'panel')!;
    const lower = { ...definition, stages: definition.stages.map((stage) => (stage === panel ? { ...panel, transitions: panel.transitions.map((step) => (step.id === 'reaffirm' ? { ...step, guards: [...step.guards, { type: 'minScore', rubric: 'rubric-evidence-review@1.0.0', statistic: 'median', threshold: 40 } as const] } : step)) } : stage)) };
    const reviews = ['A', 'B'].map((reviewer) => ({ reviewer, criteria: Object.fromEntries(rubric.criteria.map(({ id }) => [id, { value: 2 as never, reason: '' }])) }));
    const said = (open: string[] | null) => outcomeOf(lower, 'panel', rubric, reviews, { failing: null, open });
    expect([said(null), said(['recommend-pilot']), said(['reaffirm'])].map((one) => one!.score.match(/pass mark (\d+)/)![1])).toEqual(['60', '60', '40']);
    expect(said(['revise'])).toBeNull();
  });
});
