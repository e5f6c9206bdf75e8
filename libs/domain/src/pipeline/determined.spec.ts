import { describe, expect, it } from '@jest/globals';
import { pipelinePack } from '@waymark/content/packs';
import { stageOf, transitionsOf } from './definition.ts';
import { determinedBlockers } from './determined.ts';

const definition = pipelinePack('pipeline-default@1.0.0');
const step = (stage: string, id: string) => transitionsOf(definition, stageOf(definition, stage)!).find((one) => one.id === id)!;
const codes = (stage: string, id: string, determination: Parameters<typeof determinedBlockers>[3]): string[] => determinedBlockers(definition, stage, step(stage, id), determination).map(({ code }) => code);

describe('a determination of the panel', () => {
  it('that is a draft lets no step be taken, not even its own', () => {
    for (const id of ['recommend-pilot', 'revise', 'not-recommend']) expect(codes('panel', id, { transition: 'recommend-pilot', final: false })).toEqual(['determination-open']);
  });

  it('that is final lets its own step be taken and no other', () => {
    expect(codes('panel', 'recommend-pilot', { transition: 'recommend-pilot', final: true })).toEqual([]);
    expect(codes('panel', 'revise', { transition: 'recommend-pilot', final: true })).toEqual(['determined-otherwise']);
  });

  it('that lapsed lets no step be taken but the innovator’s way out', () => {
    for (const id of ['recommend-pilot', 'revise']) expect(codes('panel', id, { transition: 'recommend-pilot', final: true, lapsed: true })).toEqual(['determination-lapsed']);
    expect(codes('panel', 'withdraw', { transition: 'recommend-pilot', final: true, lapsed: true })).toEqual([]);
  });

  it('is waited for by nobody where there is none, outside of a panel, and where the innovator withdraws', () => {
    for (const none of [null, undefined]) expect(codes('panel', 'revise', none)).toEqual([]);
    expect(codes('triage', 'accept', { transition: 'reject', final: true })).toEqual([]);
    expect(codes('panel', 'withdraw', { transition: 'revise', final: false })).toEqual([]);
  });
});
