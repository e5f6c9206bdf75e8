import { describe, expect, it } from '@jest/globals';
import { pipelinePack } from '@waymark/content/packs';
import { stepsHere } from './steps-here.ts';

const definition = pipelinePack('pipeline-default@1.0.0');
const item = (run: number, ownAssignmentId: string | null = null) => ({ stage: 'panel', run, ownAssignmentId });
const RUNS = [['triage', 1], ['panel', 1], ['monitoring', 1], ['panel', 2]].map(([stage, run]) => ({ stage: String(stage), run: Number(run) }));
const FIRST = ['recommend-pilot', 'revise', 'not-recommend'];

describe('the steps of the run that an item is about', () => {
  it('are those of a first review or of a re-review, as staff read it off the runs before: also of a run that is over', () => {
    expect(stepsHere(definition, item(1), RUNS, [])).toEqual(FIRST);
    expect(stepsHere(definition, item(2), RUNS, [])).toEqual(['revise', 'reaffirm', 'end-adoption']);
  });

  it('are told to a member for their seat, and nobody else knows', () => {
    expect(stepsHere(definition, item(1, 'a'), null, [{ assignmentId: 'b', motions: ['reaffirm'] }, { assignmentId: 'a', motions: FIRST }])).toEqual(FIRST);
    expect([stepsHere(definition, item(1, 'a'), null, [{ assignmentId: 'a', motions: [] }]), stepsHere(definition, item(1), null, [])]).toEqual([null, null]);
  });
});
