import { describe, expect, it } from '@jest/globals';
import { definitionOf, happened, lived, PIPELINES, randomLives } from '@waymark/testing/pipeline';
import fc from 'fast-check';
import { transitionsOf } from './index.ts';

const trials = fc.sample(randomLives, { numRuns: 600, seed: 2026 }).map((life) => lived(life));
const ratio = (type: string) => {
  const asked = trials.flatMap((trial) => trial.asked).filter(({ command }) => command.type === type);
  return { did: asked.filter(({ answer }) => answer.ok).length, not: asked.filter(({ answer }) => !answer.ok).length };
};

describe('random lives, on which the laws are tried', () => {
  it('give every command, and are both obeyed and refused', () => {
    const refusable = ['propose', 'sign', 'withdraw-proposal', 'close-round', 'raise-overlay', 'close-overlay', 'write-letter', 'approve-letter', 'release-letter', 'raise-appeal', 'hear-appeal'];
    for (const type of refusable) {
      const { did, not } = ratio(type);
      expect([type, did > 5, not > 5]).toEqual([type, true, true]);
    }
    expect(trials.flatMap((trial) => happened(trial, 'timer-fired')).length).toBeGreaterThan(20);
  });

  it('take nearly every transition of both pipelines, and every way that an appeal may lead', () => {
    const taken = new Set(trials.flatMap((trial) => happened(trial, 'moved').map(({ event }) => `${trial.definition.id} ${event.trigger} ${event.transition ?? event.from}`)));
    const all = PIPELINES.flatMap((pipeline) => {
      const definition = definitionOf(pipeline);
      return [
        ...definition.stages.flatMap((stage) => transitionsOf(definition, stage).map(({ id, trigger }) => `${definition.id} ${trigger} ${id}`)),
        ...definition.appeals.rules.flatMap(({ endStage, results }) => results.flatMap(({ toStage, transition }) => (transition ?? toStage ? [`${definition.id} appeal ${transition ?? endStage}`] : []))),
      ];
    });
    const missing = [...new Set(all)].filter((way) => !taken.has(way));
    expect(missing.length).toBeLessThanOrEqual(3);
  });
});
