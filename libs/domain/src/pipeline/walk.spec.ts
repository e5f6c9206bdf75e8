import { describe, expect, it } from '@jest/globals';
import { PIPELINES, definitionOf, walkEverything } from '@waymark/testing/pipeline';
import { transitionsOf } from './index.ts';

describe.each(PIPELINES)('%s, walked through decide', (pipeline) => {
  const definition = definitionOf(pipeline);
  const { taken, reached } = walkEverything(pipeline);

  it('takes every transition at least once, out of every stage that it leaves', () => {
    const all = definition.stages.flatMap((stage) => transitionsOf(definition, stage).map(({ id }) => `${stage.id}/${id}`));
    expect([...taken].sort()).toEqual(all.sort());
  });

  it('comes to every stage, and so to every end', () => {
    expect([...reached.keys()].sort()).toEqual(definition.stages.map(({ id }) => id).sort());
  });

  it('leaves no letter unreleased and no proposal standing', () => {
    for (const { state } of reached.values()) {
      expect(state.proposal).toBeNull();
      expect(state.decisions.filter(({ letter }) => !letter.releasedAt)).toEqual([]);
    }
  });
});
