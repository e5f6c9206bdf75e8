import { describe, expect, it } from '@jest/globals';
import { announceAll, coordinator, definitionOf, innovator, member, PIPELINES, reach, take, type OnTrial } from '@waymark/testing/pipeline';
import { announcedOf, announcedTimeline, openOverlays, overlayAnnouncedAt, timersOf, transitionsOf, type RaiseOverlay } from './index.ts';

const DEFAULT = 'pipeline-default@1.0.0';
const ASK: RaiseOverlay = { type: 'raise-overlay', by: coordinator, kind: 'information-request', text: 'Which hospitals?', questions: ['evidence-sites'] };
const stages = PIPELINES.flatMap((pipeline) => definitionOf(pipeline).stages.map((stage) => [pipeline, stage.id, stage.kind] as const));

describe.each(stages)('%s: a request for information in %s', (pipeline, stage, kind) => {
  it('is an overlay wherever work goes on, and never a stage', () => {
    const trial = reach(pipeline, stage);
    if (kind === 'intake') expect(trial.refusal(ASK)).toEqual(['still-draft']);
    else if (kind === 'end') expect(trial.refusal(ASK)).toEqual(['ended']);
    else {
      const before = trial.state;
      trial.later(1).must(ASK);
      expect(trial.state).toMatchObject({ stage, run: before.run, runs: before.runs });
      trial.later(3).must({ type: 'close-overlay', by: innovator, id: 'information-request-1', outcome: 'answered', reason: '' });
      expect(openOverlays(trial.state)).toEqual([]);
      expect(announcedTimeline(trial.definition, trial.state).map(({ what }) => what).slice(-2)).toEqual(['request', 'answer']);
    }
  });
});

describe('a request', () => {
  it('blocks what asks that none is open, and nothing else', () => {
    const trial = reach(DEFAULT, 'triage').fillRound();
    trial.must(ASK);
    expect(trial.refusal({ type: 'propose', by: member('triage-lead'), transition: 'accept' })).toEqual(['noOpenRequests']);
    trial.must({ type: 'propose', by: member('triage-lead'), transition: 'reject', reason: 'No' });
  });

  it('is closed by the coordinator with a reason once its last day has passed, and only once', () => {
    const trial = reach(DEFAULT, 'triage');
    trial.must({ ...ASK, by: member('triage-officer') });
    const [timer] = timersOf(trial.definition, trial.state, trial.facts.calendar, trial.now).filter(({ kind }) => kind === 'overlay-expired');
    trial.now = new Date(Date.parse(timer!.dueAt) + 1).toISOString();
    trial.must({ type: 'fire-timer', timer: timer!.id });
    expect(openOverlays(trial.state)).toHaveLength(1);
    const close = { type: 'close-overlay', by: coordinator, id: 'information-request-1', outcome: 'closed', reason: 'No answer came' } as const;
    expect(trial.refusal({ ...close, reason: '' })).toEqual(['reason-required']);
    trial.must(close);
    expect(trial.refusal(close)).toEqual(['closed-already']);
  });

  it('is answered by the innovator alone', () => {
    const trial = reach(DEFAULT, 'triage');
    trial.must(ASK);
    expect(trial.refusal({ type: 'close-overlay', by: coordinator, id: 'information-request-1', outcome: 'answered', reason: 'They rang' })).toEqual(['role-not-allowed']);
  });

  it('that a decision ends stays open for the innovator until the letter tells of it', () => {
    const trial = reach(DEFAULT, 'triage');
    trial.must(ASK);
    trial.must({ type: 'propose', by: member('triage-lead'), transition: 'reject', reason: 'Out of scope' });
    trial.must({ type: 'sign', by: member('triage-lead', 2), revision: 1 });
    expect(trial.state.stage).toBe('rejected');
    expect(openOverlays(trial.state).map(({ id }) => id)).toEqual(['information-request-1']);
    const answered = trial.copy();
    answered.must({ type: 'close-overlay', by: innovator, id: 'information-request-1', outcome: 'answered', reason: '' });
    expect(answered.state.stage).toBe('rejected');
    announceAll(trial);
    expect(trial.state.overlays).toMatchObject([{ outcome: 'lapsed', closedAt: trial.now }]);
  });

  it('lapses at once with the innovator’s own step out', () => {
    const trial = reach(DEFAULT, 'triage');
    trial.must(ASK);
    trial.must({ type: 'propose', by: innovator, transition: 'withdraw' });
    expect(trial.state.overlays).toMatchObject([{ outcome: 'lapsed' }]);
  });
});

describe('a request for revision', () => {
  it('is told by the letter of its decision, and its days count from the release', () => {
    const trial = reach(DEFAULT, 'panel');
    take(trial, 'revise', { questions: ['evidence-sites'] });
    const id = 'information-request-1';
    expect(trial.state.overlays).toMatchObject([{ id, questions: ['evidence-sites'], decision: trial.state.decisions.at(-1)!.id }]);
    expect(overlayAnnouncedAt(trial.state, id)).toBeNull();
    expect(trial.refusal({ type: 'close-overlay', by: innovator, id, outcome: 'answered', reason: '' })).toEqual(['unknown-overlay']);
    expect(announcedOf(trial.definition, trial.state)).toMatchObject({ stage: 'panel', title: 'With the panel' });
    const expiry = () => timersOf(trial.definition, trial.state, trial.facts.calendar, trial.now).find(({ kind }) => kind === 'overlay-expired')?.dueAt;
    expect(expiry()).toBeUndefined();
    trial.now = '2026-10-01T09:00:00.000Z';
    announceAll(trial);
    expect(overlayAnnouncedAt(trial.state, id)).toBe(trial.now);
    expect(expiry()).toBe('2026-10-29T23:59:59.999Z');
    trial.must({ type: 'close-overlay', by: innovator, id, outcome: 'answered', reason: '' });
  });

  it('that the innovator’s step out overtook is in no timeline', () => {
    const trial = reach(DEFAULT, 'panel');
    take(trial, 'revise');
    trial.later(1).must({ type: 'propose', by: innovator, transition: 'withdraw' });
    trial.later(1);
    announceAll(trial);
    const timeline = announcedTimeline(trial.definition, trial.state);
    expect(timeline.map(({ what }) => what)).not.toContain('request');
    expect(timeline.filter(({ what }) => what === 'stage').at(-1)).toMatchObject({ title: 'Withdrawn' });
    expect(announcedOf(trial.definition, trial.state).stage).toBe('withdrawn');
  });
});

describe('a hold', () => {
  const held = (trial: OnTrial, kind: string, by = coordinator): OnTrial => {
    trial.must({ type: 'raise-overlay', by, kind, text: 'Wait' });
    return trial;
  };
  const close = (by = coordinator) => ({ type: 'close-overlay', by, id: 'safety-hold-1', outcome: 'closed', reason: 'It is safe' }) as const;

  it('for safety is lifted by those who may lay it, and not by the coordinator', () => {
    const trial = held(reach(DEFAULT, 'pilot'), 'safety-hold', member('safety-lead'));
    expect(trial.refusal(close())).toEqual(['role-not-allowed']);
    trial.must(close(member('safety-reviewer')));
  });

  it('stops what leads forward or ends, and never a stop or the step out', () => {
    const trial = held(reach(DEFAULT, 'pilot'), 'safety-hold', member('safety-lead'));
    expect(trial.refusal({ type: 'propose', by: member('pilot-lead'), transition: 'finish-pilot' })).toEqual(['noOpenHolds']);
    expect(trial.refusal({ type: 'propose', by: member('safety-lead'), transition: 'stop-pilot', reason: 'Harm' })).toEqual([]);
    expect(trial.refusal({ type: 'propose', by: innovator, transition: 'withdraw' })).toEqual([]);
  });

  it('stays when the evaluation ends, until somebody lifts it', () => {
    const trial = held(held(reach(DEFAULT, 'pilot'), 'safety-hold', member('safety-lead')), 'conflict-hold');
    trial.must({ type: 'propose', by: member('safety-lead'), transition: 'stop-pilot', reason: 'Harm' });
    expect(openOverlays(trial.state).map(({ id }) => id)).toEqual(['safety-hold-1']);
    trial.must(close(member('safety-lead')));
  });

  it('is raised by its roles, with words, and an appeal is not raised this way', () => {
    const trial = reach(DEFAULT, 'triage');
    expect(trial.refusal({ type: 'raise-overlay', by: member('panel-member'), kind: 'legal-hold', text: '' })).toEqual(['role-not-allowed', 'reason-required']);
    expect(trial.refusal({ type: 'raise-overlay', by: coordinator, kind: 'appeal', text: 'Please' })).toEqual(['unknown-overlay']);
  });
});

describe.each(stages.filter(([, , kind]) => kind !== 'end'))('%s: the innovator in %s', (pipeline, stage) => {
  it('steps out at once, whatever lies over it, and the letter confirms it', () => {
    const trial = reach(pipeline, stage);
    expect(transitionsOf(trial.definition, trial.stage).map(({ id }) => id)).toContain('withdraw');
    trial.must({ type: 'raise-overlay', by: coordinator, kind: 'legal-hold', text: 'A court asks' });
    trial.must({ type: 'propose', by: innovator, transition: 'withdraw' });
    expect(announcedOf(trial.definition, trial.state)).toMatchObject({ stage: 'withdrawn', since: trial.now });
    expect(trial.refusal({ type: 'propose', by: innovator, transition: 'withdraw' })).toEqual(['moved-on']);
    announceAll(trial);
    expect(trial.state.decisions.at(-1)).toMatchObject({ outcome: 'withdrawn', letter: { key: 'withdrawn', approvedBy: 'coordinator-1' } });
  });
});
