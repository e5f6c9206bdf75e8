import { describe, expect, it } from '@jest/globals';
import { pipelinePack } from '@waymark/content/packs';
import { isRescored } from './discussion.ts';
import type { SeenItem } from './seen-items.ts';

const definition = pipelinePack('pipeline-default@1.0.0');
const itemOf = (stage: string, sealedRescore?: boolean): SeenItem => {
  const stages = definition.stages.map((one) => (one.id !== stage || sealedRescore === undefined ? one : { ...one, sealedRescore }));
  return { stage, published: { definition: { ...definition, stages } } } as unknown as SeenItem;
};

describe('scoring anew after the discussion', () => {
  it('is at stages that say so, and at no others', () => {
    expect(isRescored(itemOf('panel'))).toBe(true);
    expect(isRescored(itemOf('panel', false))).toBe(false);
    expect(isRescored(itemOf('triage'))).toBe(false);
    expect(isRescored(itemOf('no-such-stage'))).toBe(false);
  });
});
