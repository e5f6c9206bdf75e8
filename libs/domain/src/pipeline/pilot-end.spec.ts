import { describe, expect, it } from '@jest/globals';
import { definitionOf } from '@waymark/testing/pipeline';
import { isAmendable, lapseReason, pilotEnd, stageOf, type Moved, type PipelineDefinition, type PipelineEvent } from './index.ts';

const definition = definitionOf('pipeline-default@1.0.0');
const same = { before: definition, next: definition };
const moved = (from: string, to: string, by: string | null = 'ada'): PipelineEvent => ({ type: 'moved', from, to, by: by && { person: by, roles: [] } }) as unknown as Moved;
const migrated = (stage: string): PipelineEvent => ({ type: 'migrated', stage, by: { person: 'bo', roles: [] } }) as unknown as PipelineEvent;

describe('a plan may be amended', () => {
  it('from the set-up of its pilot to its end, and in no other stage', () => {
    expect(definition.stages.filter(isAmendable).map(({ id }) => id)).toEqual(['pilot-setup', 'pilot']);
    expect(isAmendable(undefined)).toBe(false);
  });
});

describe('a pilot ends', () => {
  it.each([
    ['as it is finished', 'pilot', 'adoption-decision'],
    ['as it is stopped', 'pilot', 'pilot-stopped'],
    ['as its set-up fails', 'pilot-setup', 'pilot-stopped'],
    ['as the maker withdraws', 'pilot', 'withdrawn'],
  ])('%s', (_, from, to) => {
    expect(pilotEnd(same, from, [moved(from, to)])).toEqual({ by: 'ada', from: stageOf(definition, from)!.title, to: stageOf(definition, to)!.title });
  });

  it('by itself where nobody took the step', () => expect(pilotEnd(same, 'pilot', [moved('pilot', 'adoption-decision', null)])).toMatchObject({ by: null }));

  it('once, where the case comes back to it in the same breath', () => {
    expect(pilotEnd(same, 'pilot', [moved('pilot', 'adoption-decision'), moved('adoption-decision', 'pilot'), moved('pilot', 'pilot-stopped')])).toMatchObject({ to: stageOf(definition, 'adoption-decision')!.title });
  });

  it('under a version that runs no pilot in the stage that it becomes', () => {
    const next: PipelineDefinition = structuredClone(definition);
    stageOf(next, 'pilot')!.produces = [];
    expect(pilotEnd({ before: definition, next }, 'pilot', [migrated('pilot')])).toMatchObject({ by: 'bo' });
    expect(pilotEnd(same, 'pilot', [migrated('pilot')])).toBeNull();
  });

  it('neither as it starts, nor from where none runs, nor by what moves nothing', () => {
    expect(pilotEnd(same, 'pilot-setup', [moved('pilot-setup', 'pilot')])).toBeNull();
    expect(pilotEnd(same, 'adoption-decision', [moved('adoption-decision', 'monitoring')])).toBeNull();
    expect(pilotEnd(same, 'pilot', [{ type: 'round-closed' } as PipelineEvent])).toBeNull();
    expect(pilotEnd(same, 'pilot', [])).toBeNull();
  });

  it('with a reason in words that name both stages', () => expect(lapseReason({ from: 'Pilot', to: 'Withdrawn' })).toBe('The pilot ended before the second signature: “Pilot” was left for “Withdrawn”'));
});
