import { expect, it } from '@jest/globals';
import { definitionOf } from '@waymark/testing/pipeline';
import { hasPanel, stageOf, type Stage, type StageKind } from './index.ts';

const stage = (kind: StageKind, tracks: number): Pick<Stage, 'kind' | 'tracks'> => ({ kind, tracks: Array.from({ length: tracks }, (_, at) => ({ id: `t${at}`, role: 'panel-member', join: 'all' })) });

it.each<[StageKind, number, boolean]>([
  ['panel', 2, true],
  ['panel', 0, true],
  ['adoption', 1, true],
  ['adoption', 0, false],
  ['review', 3, false],
  ['triage', 1, false],
  ['monitoring', 1, false],
])('a stage of the kind %s with %i tracks meets as a panel: %s', (kind, tracks, expected) => expect(hasPanel(stage(kind, tracks))).toBe(expected));

it('is asked of the packs: an adoption that nobody scores seats nobody, and no stage is none', () => {
  expect(hasPanel(stageOf(definitionOf('pipeline-default@1.0.0'), 'adoption-decision'))).toBe(true);
  expect(hasPanel(stageOf(definitionOf('pipeline-fast-track@1.0.0'), 'adoption-decision'))).toBe(false);
  expect(hasPanel(undefined)).toBe(false);
});
