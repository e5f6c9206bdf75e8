import { describe, expect, it } from '@jest/globals';
import { AttemptWindow } from './attempt-window.ts';

describe('a window of attempts', () => {
  it('admits as many as it says within its time, and again once the oldest has left it', () => {
    const window = new AttemptWindow(3, 1_000);
    expect([0, 10, 20, 30, 999].map((now) => window.admits('a', now))).toEqual([true, true, true, false, false]);
    expect([1_000, 1_001, 1_010].map((now) => window.admits('a', now))).toEqual([true, false, true]);
  });

  it('does not count what it refused: who waits gets in', () => {
    const window = new AttemptWindow(1, 1_000);
    expect([0, 500, 999, 1_000].map((now) => window.admits('a', now))).toEqual([true, false, false, true]);
  });

  it('counts each address for itself', () => {
    const window = new AttemptWindow(1, 1_000);
    expect([window.admits('a', 0), window.admits('b', 0), window.admits('a', 1)]).toEqual([true, true, false]);
  });

  it('remembers 10,000 addresses, and forgets the first for the next', () => {
    const window = new AttemptWindow(1, 1_000);
    for (let n = 0; n < 10_000; n += 1) window.admits(`${n}`, 0);
    expect(window.admits('0', 1)).toBe(false);
    window.admits('one more', 1);
    expect([window.admits('1', 1), window.admits('0', 1)]).toEqual([false, true]);
  });
});
