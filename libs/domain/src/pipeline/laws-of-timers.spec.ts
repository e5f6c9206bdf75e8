import { describe, expect, it } from '@jest/globals';
import { catches, happened, holdsInEveryLife, type Decide, type OnTrial } from '@waymark/testing/pipeline';
import { decide, fold, timersOf } from './index.ts';

const neverEarlyNorDouble = (trial: OnTrial): void => {
  const fired = happened(trial, 'timer-fired');
  for (const { event, at, facts, now } of fired) {
    const timer = timersOf(trial.definition, at, facts.calendar, now).find(({ id }) => id === event.timer);
    expect({ timer: event.timer, due: timer !== undefined && timer.dueAt < now }).toEqual({ timer: event.timer, due: true });
  }
  const names = trial.state.firedTimers;
  expect(new Set(names).size).toBe(names.length);
};

describe('in every life', () => {
  it('timers fire late or in time, and never early or double', () => holdsInEveryLife(neverEarlyNorDouble));

  it('firing twice changes nothing', () => {
    holdsInEveryLife((trial) => {
      for (const { event, after, facts, now } of happened(trial, 'timer-fired'))
        expect(decide(trial.definition, after, { type: 'fire-timer', timer: event.timer }, facts, now)).toEqual({ ok: true, events: [] });
    });
  });

  it('every timer that stands fires right after its instant, and not at it', () => {
    holdsInEveryLife(({ definition, state, facts, now }) => {
      for (const { id, dueAt } of timersOf(definition, state, facts.calendar, now)) {
        if (dueAt < now) continue;
        const at = (instant: string) => decide(definition, state, { type: 'fire-timer', timer: id }, facts, instant);
        expect(at(dueAt)).toEqual({ ok: true, events: [] });
        const after = at(new Date(Date.parse(dueAt) + 1).toISOString());
        expect(after.ok && after.events[0]).toMatchObject({ type: 'timer-fired', timer: id });
        if (after.ok) expect(fold(after.events, state).stage).toBe(state.stage);
      }
    });
  });

  it('an evaluation that has ended waits for its appeals alone', () => {
    holdsInEveryLife((trial) => {
      const kinds = timersOf(trial.definition, trial.state, trial.facts.calendar, trial.now).map(({ kind }) => kind);
      if (trial.stage.kind === 'end') expect(kinds.filter((kind) => kind.startsWith('limit'))).toEqual([]);
    });
  });
});

describe('these laws catch an interpreter', () => {
  it('that fires whatever it is told to', () => {
    const hasty: Decide = (definition, state, command, facts, now) =>
      command.type === 'fire-timer' ? { ok: true, events: [{ type: 'timer-fired', at: now, by: null, timer: command.timer }] } : decide(definition, state, command, facts, now);
    expect(catches(neverEarlyNorDouble, hasty)).toBe(true);
  });
});
