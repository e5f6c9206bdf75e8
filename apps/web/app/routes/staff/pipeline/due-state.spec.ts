import { describe, expect, it } from '@jest/globals';
import { dueState } from './due-state.ts';

const row = { enteredAt: '2026-09-01T09:00:00Z', dueAt: '2026-09-11T09:00:00Z', paused: false };

describe('how a time limit stands in a list', () => {
  it('is on time, then warns from three quarters, then is late', () => {
    expect(dueState(row, '2026-09-06T09:00:00Z')).toEqual({ state: 'on-time', daysLeft: 5, used: 0.5 });
    expect(dueState(row, '2026-09-08T20:59:59Z')).toMatchObject({ state: 'on-time', daysLeft: 2 });
    expect(dueState(row, '2026-09-08T21:00:00Z')).toEqual({ state: 'warning', daysLeft: 2, used: 0.75 });
    expect(dueState(row, '2026-09-11T09:00:00Z')).toEqual({ state: 'warning', daysLeft: 0, used: 1 });
    expect(dueState(row, '2026-09-11T09:00:01Z')).toEqual({ state: 'overdue', daysLeft: -1, used: 1 });
  });

  it('says paused whatever the day', () => {
    expect(dueState({ ...row, paused: true }, '2026-10-01T09:00:00Z')).toMatchObject({ state: 'paused' });
  });

  it('has nothing to say where there is no limit', () => {
    expect(dueState({ ...row, dueAt: null }, '2026-10-01T09:00:00Z')).toBeNull();
  });
});
