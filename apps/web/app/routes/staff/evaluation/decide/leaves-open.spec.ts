import { expect, it } from '@jest/globals';
import type { PipelineDefinition } from '@waymark/domain/pipeline';
import { leavesOpen } from './leaves-open.ts';

const definition = { stages: [{ id: 'watched', kind: 'monitoring' }, { id: 'over', kind: 'end' }, { id: 'again', kind: 'review' }] } as unknown as PipelineDefinition;
const condition = (text: string, metAt: string | null) => ({ text, owner: 'Innovator', dueOn: '2030-06-30', metAt });
const of = (stage: string, to: string) => leavesOpen(definition, { stage, conditions: [condition('Report', null), condition('Train', '2029-01-01T00:00:00.000Z')] }, to).map(({ text }) => text);

it('names what closing monitoring would end unmet, and nothing where conditions go on', () => {
  expect([of('watched', 'over'), of('watched', 'again'), of('again', 'over')]).toEqual([['Report'], [], []]);
  expect(leavesOpen(definition, { stage: 'watched', conditions: null }, 'over')).toEqual([]);
});
