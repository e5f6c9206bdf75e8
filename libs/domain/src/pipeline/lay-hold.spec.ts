import { describe, expect, it } from '@jest/globals';
import { definitionOf, member, PIPELINES, reach } from '@waymark/testing/pipeline';
import { announcedTimeline, openOverlays } from './index.ts';

/** A stage in which work goes on. */
const workOf = (pipeline: string): string => definitionOf(pipeline).stages.find(({ kind }) => kind !== 'intake' && kind !== 'end')!.id;

describe.each(PIPELINES)('%s: a hold that the platform lays', (pipeline) => {
  it('is the act of nobody, is told to nobody outside, and is lifted by those who may lay one', () => {
    const trial = reach(pipeline, workOf(pipeline));
    const told = announcedTimeline(trial.definition, trial.state);
    const took = trial.state.tookPart;
    expect(trial.must({ type: 'lay-hold', kind: 'safety-hold', text: ' A stop rule was met ' })).toMatchObject([{ type: 'overlay-raised', by: null, id: 'safety-hold-1', text: 'A stop rule was met' }]);
    expect(openOverlays(trial.state)).toMatchObject([{ kind: 'safety-hold', openedBy: null }]);
    expect(announcedTimeline(trial.definition, trial.state)).toEqual(told);
    expect(trial.state.tookPart).toEqual(took);
    const close = { type: 'close-overlay', id: 'safety-hold-1', outcome: 'closed', reason: 'We looked' } as const;
    expect(trial.refusal({ ...close, by: member('pilot-lead') })).toEqual(['role-not-allowed']);
    trial.must({ ...close, by: member(trial.definition.overlays.find(({ id }) => id === 'safety-hold')!.raisedByRoles[0]!) });
    expect(openOverlays(trial.state)).toEqual([]);
  });

  it('is of a kind that blocks what is forward', () => {
    const trial = reach(pipeline, workOf(pipeline));
    for (const kind of ['conflict-hold', 'information-request', 'appeal', 'none']) expect(trial.refusal({ type: 'lay-hold', kind, text: 'Why' })).toEqual(['unknown-overlay']);
  });
});
