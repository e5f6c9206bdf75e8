import { describe, expect, it } from '@jest/globals';
import { announceAll, coordinator, holdsInEveryLife, innovator, member, reach, started, take, type OnTrial } from '@waymark/testing/pipeline';
import { clockSpans, daysIn } from './clock-spans.ts';
import { clocksOf, stageLimitOf, type Clock, type PipelineDefinition, type StageLimit } from './index.ts';

const DEFAULT = 'pipeline-default@1.0.0';
const limitOf = ({ definition, state, facts, now }: OnTrial): StageLimit => stageLimitOf(definition, state, facts.calendar, now)!;
const clock = (trial: OnTrial, id: string): Clock => clocksOf(trial.definition, trial.state, trial.facts.calendar, trial.now).find((one) => one.id === id)!;
/** In triage since this instant, for ten working days. */
const inTriage = (since: string, pipeline: string | PipelineDefinition = DEFAULT): OnTrial => {
  const trial = started(pipeline, since).later(-1);
  take(trial, 'submit');
  return trial;
};
const hold = (trial: OnTrial, from: string, to: string | null, kind = 'legal-hold'): OnTrial => {
  trial.now = from;
  trial.must({ type: 'raise-overlay', by: coordinator, kind, text: 'Wait' });
  const id = trial.state.overlays.at(-1)!.id;
  if (!to) return trial;
  trial.now = to;
  trial.must({ type: 'close-overlay', by: coordinator, id, outcome: 'closed', reason: 'Done' });
  return trial;
};

describe('a time limit of ten working days', () => {
  it.each([
    ['in plain weeks', '2026-09-07T09:00:00.000Z', '2026-09-21', '2026-09-21T22:59:59.999Z'],
    ['over Christmas and New Year', '2026-12-22T09:00:00.000Z', '2027-01-08', '2027-01-08T23:59:59.999Z'],
    ['over Easter', '2026-03-31T09:00:00.000Z', '2026-04-16', '2026-04-16T22:59:59.999Z'],
    ['up to the October clock change', '2026-10-08T09:00:00.000Z', '2026-10-22', '2026-10-22T22:59:59.999Z'],
    ['across it, begun half an hour before midnight in London', '2026-10-22T22:30:00.000Z', '2026-11-05', '2026-11-05T23:59:59.999Z'],
    ['begun half an hour after midnight in London', '2026-10-22T23:30:00.000Z', '2026-11-06', '2026-11-06T23:59:59.999Z'],
  ])('%s', (_when, since, dueOn, dueAt) => {
    expect(limitOf(inTriage(since))).toMatchObject({ workingDays: 10, used: 0, dueOn, dueAt, paused: false, state: 'on-time' });
  });

  it.each([
    ['a hold', '2026-09-07T09:00:00.000Z', '2026-09-09T12:00:00.000Z', '2026-09-14T12:00:00.000Z', '2026-09-25'],
    ['a hold across a bank holiday', '2026-08-26T09:00:00.000Z', '2026-08-27T12:00:00.000Z', '2026-09-01T12:00:00.000Z', '2026-09-15'],
    ['a hold across the October clock change', '2026-10-22T09:00:00.000Z', '2026-10-23T22:30:00.000Z', '2026-10-27T23:30:00.000Z', '2026-11-10'],
    ['a hold over a weekend', '2026-09-07T09:00:00.000Z', '2026-09-12T12:00:00.000Z', '2026-09-13T12:00:00.000Z', '2026-09-21'],
  ])('stands still for %s, both its days included', (_what, since, from, to, dueOn) => {
    expect(limitOf(hold(inTriage(since), from, to)).dueOn).toBe(dueOn);
  });

  it('says that it is paused, and what it would be if the pause ended today', () => {
    const trial = hold(inTriage('2026-09-07T09:00:00.000Z'), '2026-09-09T12:00:00.000Z', null);
    trial.now = '2026-09-14T12:00:00.000Z';
    expect(limitOf(trial)).toMatchObject({ paused: true, state: 'paused', used: 1, dueOn: '2026-09-25' });
  });

  it('is not paused by a check that says it pauses none', () => {
    expect(limitOf(hold(inTriage('2026-09-07T09:00:00.000Z'), '2026-09-09T12:00:00.000Z', '2026-09-14T12:00:00.000Z', 'conflict-hold')).dueOn).toBe('2026-09-21');
  });

  it.each([
    ['2026-09-17T22:59:59.999Z', 'on-time'],
    ['2026-09-17T23:00:00.000Z', 'warning'],
    ['2026-09-21T22:59:59.999Z', 'warning'],
    ['2026-09-21T23:00:00.000Z', 'overdue'],
  ])('warns after eight days and is overdue after the whole last day: %s', (now, state) => {
    const trial = inTriage('2026-09-07T09:00:00.000Z');
    trial.now = now;
    expect(limitOf(trial).state).toBe(state);
  });

  it('warns after a whole share of days and not a day later by floating point', () => {
    const trial = inTriage('2026-09-07T09:00:00.000Z');
    const sla = { ...trial.stage.sla!, workingDays: 100, warnAtShare: 0.55 };
    const slow = { ...trial.definition, stages: trial.definition.stages.map((stage) => (stage.id === 'triage' ? { ...stage, sla } : stage)) };
    const exact = { ...slow, stages: slow.stages.map((stage) => (stage.id === 'triage' ? { ...stage, sla: { ...sla, workingDays: 55, warnAtShare: 1 } } : stage)) };
    const warnAt = (definition: PipelineDefinition) => stageLimitOf(definition, trial.state, trial.facts.calendar, trial.now)!.warnAt;
    expect(warnAt(slow)).toBe(warnAt(exact));
  });

  it('is none in a draft and in an end', () => {
    for (const stage of ['draft', 'rejected']) {
      const { definition, state, facts, now } = reach(DEFAULT, stage);
      expect(stageLimitOf(definition, state, facts.calendar, now)).toBeNull();
    }
  });
});

describe('the clocks', () => {
  it('split their time by who held the case, pauses included', () => {
    const trial = inTriage('2026-09-07T09:00:00.000Z');
    trial.now = '2026-09-09T09:00:00.000Z';
    trial.must({ type: 'raise-overlay', by: coordinator, kind: 'information-request', text: 'Which?' });
    trial.now = '2026-09-14T09:00:00.000Z';
    trial.must({ type: 'close-overlay', by: innovator, id: 'information-request-1', outcome: 'answered', reason: '' });
    trial.now = '2026-09-17T09:00:00.000Z';
    expect(clock(trial, 'stage')).toMatchObject({ workingDays: 4, byHolder: { innovator: 4, reviewers: 0, service: 4 } });
    expect(clock(trial, 'total')).toMatchObject({ workingDays: 4, byHolder: { innovator: 4, reviewers: 0, service: 4 } });
    expect(clock(trial, 'innovator')).toMatchObject({ workingDays: 3, paused: false });
  });

  it('count since the submission: the draft is in none of them', () => {
    const trial = started(DEFAULT, '2026-06-01T09:00:00.000Z').later(60);
    take(trial, 'submit');
    expect(clock(trial, 'total')).toMatchObject({ workingDays: 0, byHolder: { innovator: 0, reviewers: 0, service: 0 } });
  });

  it('stand when the evaluation ends, by every holder', () => {
    const trial = reach(DEFAULT, 'rejected');
    const ended = clock(trial, 'total');
    expect(clock(trial.later(90), 'total')).toEqual(ended);
  });

  it('give a request that nobody was told of to the service, and two at once to the innovator once', () => {
    const trial = reach(DEFAULT, 'panel');
    take(trial, 'revise');
    trial.later(14);
    expect(clock(trial, 'innovator')).toMatchObject({ workingDays: 0 });
    expect(clock(trial, 'stage').byHolder.innovator).toBe(0);
    announceAll(trial);
    trial.later(1).must({ type: 'raise-overlay', by: member('clinical-reviewer'), kind: 'information-request', text: 'And which trial?' });
    const one = clock(trial.later(14), 'innovator').workingDays;
    trial.must({ type: 'close-overlay', by: innovator, id: 'information-request-2', outcome: 'answered', reason: '' });
    expect(one).toBeLessThanOrEqual(11);
    expect(clock(trial, 'innovator').workingDays).toBe(one);
  });

  it('name what pauses them', () => {
    const trial = hold(inTriage('2026-09-07T09:00:00.000Z'), '2026-09-09T12:00:00.000Z', null);
    expect(clock(trial, 'stage')).toMatchObject({ paused: true, pausedBy: ['Legal hold'] });
    expect(clock(trial, 'innovator')).toMatchObject({ paused: false, pausedBy: [] });
  });

  it('add up, in every life: what the holders had is what the clock spans', () => {
    holdsInEveryLife(({ definition, state, facts, now }) => {
      for (const { id, byHolder, workingDays } of clocksOf(definition, state, facts.calendar, now)) {
        const all = daysIn(facts.calendar, clockSpans(definition, state, id, now));
        expect(byHolder.innovator + byHolder.reviewers + byHolder.service).toBe(all);
        expect(workingDays).toBeLessThanOrEqual(all);
      }
    });
  });
});
