import { describe, expect, it } from '@jest/globals';
import { pipelinePack } from '@waymark/content/packs';
import { carriedCohort, inventedCohort } from '../cohort/carried.ts';
import type { PlaybackStep } from '../cohort/cohort.types.ts';
import { walkPlayback } from './walk.ts';

const pipeline = pipelinePack('pipeline-default@1.0.0');
const simulated = (word: string, more: Partial<PlaybackStep> = {}): PlaybackStep => ({ do: word, simulated: true, ...more });
const toPanel: PlaybackStep[] = [{ do: 'reviews', lean: 'strong' }, { do: 'to-panel' }];
const toDecision = (conditions: string[]): PlaybackStep[] => [
  { do: 'submit' },
  { do: 'accept' },
  ...toPanel,
  simulated('recommend-pilot'),
  simulated('start-pilot', { conditions }),
  simulated('readings', { months: 12, lean: 'improves' }),
  simulated('finish-pilot'),
];
const adopted: PlaybackStep[] = [...toDecision([]), { do: 'adopt-conditions', say: 'x', conditions: ['C'] }, { do: 're-review', say: 'x' }, ...toPanel];
const deferred: PlaybackStep[] = [...toDecision(['C']), { do: 'defer', say: 'x' }];

/** What new runs carry over, as the README of the cohort states it. */
const rules: [string, PlaybackStep[], { stage: string; run: number; conditions: boolean }][] = [
  ['a deferral keeps conditions and readings', [...deferred, simulated('readings', { months: 1, lean: 'improves' }), simulated('finish-pilot')], { stage: 'adoption-decision', run: 2, conditions: true }],
  ['a deferral, still running', deferred, { stage: 'pilot', run: 2, conditions: true }],
  ['adopting replaces the conditions of the pilot', [...toDecision(['C']), { do: 'adopt' }], { stage: 'monitoring', run: 1, conditions: false }],
  ['a reaffirmation keeps conditions, a revision between', [...adopted, { do: 'revise', say: 'x' }, { do: 'answer' }, ...toPanel, { do: 'reaffirm', say: 'x' }], { stage: 'monitoring', run: 2, conditions: true }],
  ['a reaffirmation may replace conditions', [...adopted, { do: 'reaffirm', say: 'x', conditions: [] }], { stage: 'monitoring', run: 2, conditions: false }],
  ['an end stage ends conditions', [...adopted.slice(0, -3), { do: 'withdraw-adoption', say: 'x' }], { stage: 'adoption-withdrawn', run: 1, conditions: false }],
];

describe('a playback walked through the pipeline', () => {
  it.each([...carriedCohort().innovations, ...inventedCohort().innovations])('reaches the end that $id expects', ({ playback, expectedEnd }) => {
    const walk = walkPlayback(pipeline, playback);
    expect(walk.problems).toEqual([]);
    expect(walk.end).toEqual(expectedEnd);
    expect(walk.steps).toHaveLength(playback.length);
  });

  it.each(rules)('follows the rule: %s', (_, playback, end) => {
    const walk = walkPlayback(pipeline, playback);
    expect(walk.problems).toEqual([]);
    expect(walk.end).toEqual({ ...end, overlays: [], evaluations: 1 });
  });

  it('names what could not pass, and goes on', () => {
    const unread = toDecision([]).map((step) => (step.do === 'readings' ? { ...step, months: 6, lean: 'flat' as const } : step));
    const walk = walkPlayback(pipeline, [...unread, { do: 'adopt' }]);
    expect(walk.problems.map(({ index, message }) => `${index} ${message}`)).toEqual([
      expect.stringMatching(/^7 finish-pilot cannot pass here: 6 of 12 months/),
      expect.stringMatching(/^8 adopt cannot pass here: the readings do not improve/),
    ]);
    expect(walk.end.stage).toBe('monitoring');
  });

  it('lets only a first review recommend, and only a re-review reaffirm', () => {
    expect(walkPlayback(pipeline, [...adopted, { do: 'not-recommend', say: 'x' }]).problems).toMatchObject([{ index: adopted.length }]);
    expect(walkPlayback(pipeline, [{ do: 'submit' }, { do: 'accept' }, ...toPanel, { do: 'reaffirm', say: 'x' }]).problems).toMatchObject([{ index: 4 }]);
  });

  it('ends at the step that cannot follow', () => {
    const walk = walkPlayback(pipeline, [{ do: 'submit' }, { do: 'adopt' }, { do: 'accept' }]);
    expect(walk.problems).toMatchObject([{ index: 1, field: 'do' }]);
    expect(walk.steps).toHaveLength(1);
  });

  it('counts evaluations, each from its own draft', () => {
    const walk = walkPlayback(pipeline, [{ do: 'submit' }, { do: 'return', say: 'x' }, { do: 'new-evaluation' }, { do: 'submit' }]);
    expect(walk.end).toEqual({ stage: 'triage', run: 1, overlays: [], conditions: false, evaluations: 2 });
  });
});
