import { describe, expect, it } from '@jest/globals';
import { stageOf } from '@waymark/domain/pipeline';
import { definitionOf } from '@waymark/testing/pipeline';
import { freezesEvidence } from './freezes-evidence.ts';

const DEFAULT = definitionOf('pipeline-default@1.0.0');
const of = (from: string, id: string): boolean => {
  const { effects, to } = stageOf(DEFAULT, from)!.transitions.find((one) => one.id === id)!;
  return freezesEvidence(DEFAULT, { effects, from, to });
};

describe('evidence is frozen', () => {
  it.each(['adopt', 'adopt-conditions', 'defer', 'decline'])('with every decision on an adoption: %s', (step) => expect(of('adoption-decision', step)).toBe(true));
  it.each([['monitoring', 'withdraw-adoption'], ['monitoring', 'complete'], ['panel', 'end-adoption'], ['panel', 'reaffirm']])('with every end of one, and where the definition says so: %s, %s', (stage, step) => expect(of(stage, step)).toBe(true));
  it.each([['monitoring', 're-review'], ['panel', 'recommend-pilot'], ['pilot', 'stop-pilot'], ['triage', 'reject']])('and not with what decides on none: %s, %s', (stage, step) => expect(of(stage, step)).toBe(false));
});
