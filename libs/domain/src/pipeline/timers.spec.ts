import { describe, expect, it } from '@jest/globals';
import { coordinator, reach, started, take, type OnTrial } from '@waymark/testing/pipeline';
import { appealByIfReleased, timersOf } from './index.ts';

const timers = ({ definition, state, facts, now }: OnTrial) => timersOf(definition, state, facts.calendar, now).map(({ id, dueAt, escalateTo }) => [id, dueAt, escalateTo]);
const inTriage = (): OnTrial => {
  const trial = started('pipeline-default@1.0.0', '2026-09-06T09:00:00.000Z');
  take(trial, 'submit');
  return trial;
};
const WARNING = 'limit-warning/triage/1';

describe('the timers of a stage', () => {
  it('warn and tell, each once for its run, the role that the stage names', () => {
    expect(timers(inTriage())).toEqual([
      [WARNING, '2026-09-17T22:59:59.999Z', 'triage-lead'],
      ['limit-passed/triage/1', '2026-09-21T22:59:59.999Z', 'triage-lead'],
    ]);
  });

  it.each([
    ['a minute before', -60_000, 0],
    ['at its instant', 0, 0],
    ['a millisecond after', 1, 1],
    ['a month late, after a crash', 2_592_000_000, 1],
  ])('fire late or in time and never early: %s', (_when, offset, events) => {
    const trial = inTriage();
    trial.now = new Date(Date.parse('2026-09-17T22:59:59.999Z') + offset).toISOString();
    expect(trial.must({ type: 'fire-timer', timer: WARNING })).toHaveLength(events);
    expect(trial.must({ type: 'fire-timer', timer: WARNING })).toEqual([]);
  });

  it('do not stand while the clock is paused, and come back later', () => {
    const trial = inTriage();
    trial.now = '2026-09-09T12:00:00.000Z';
    trial.must({ type: 'raise-overlay', by: coordinator, kind: 'legal-hold', text: 'Wait' });
    expect(timers(trial)).toEqual([]);
    trial.now = '2026-10-09T12:00:00.000Z';
    expect(trial.must({ type: 'fire-timer', timer: WARNING })).toEqual([]);
    trial.must({ type: 'close-overlay', by: coordinator, id: 'legal-hold-1', outcome: 'closed', reason: 'Done' });
    expect(timers(trial)[0]).toEqual([WARNING, '2026-10-20T22:59:59.999Z', 'triage-lead']);
  });

  it('that fired move nothing, even where the facts would let a step follow', () => {
    const trial = reach('pipeline-default@1.0.0', 'evidence-review');
    const [first] = timers(trial);
    trial.now = new Date(Date.parse(first![1]!) + 1).toISOString();
    trial.must({ type: 'fire-timer', timer: first![0]! });
    trial.fillRound();
    expect(trial.must({ type: 'fire-timer', timer: first![0]! })).toEqual([]);
    expect(trial.state.stage).toBe('evidence-review');
  });
});

describe('the last day to appeal, if a letter went out today', () => {
  it('is twenty working days on, and none where nothing can be appealed', () => {
    const { definition, facts } = inTriage();
    expect(appealByIfReleased(definition, 'rejected', facts.calendar, '2026-12-22T10:00:00.000Z')).toBe('2027-01-22');
    expect(appealByIfReleased(definition, 'returned', facts.calendar, '2026-12-22T10:00:00.000Z')).toBeNull();
  });
});
