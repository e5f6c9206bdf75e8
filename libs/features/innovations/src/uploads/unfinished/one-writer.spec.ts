import { describe, expect, it } from '@jest/globals';
import { OneWriter } from './one-writer.ts';

const untilEnded = (signal: AbortSignal) => new Promise<string>((resolve) => signal.addEventListener('abort', () => setTimeout(() => resolve('ended'), 10)));

describe('one writer', () => {
  it('is ended by the next, who waits for it', async () => {
    const writers = new OneWriter();
    const order: string[] = [];
    const first = writers.take('a', (signal) => untilEnded(signal).then((word) => order.push(`first ${word}`)));
    const second = writers.take('a', async () => order.push('second'));
    await Promise.all([first, second]);
    expect(order).toEqual(['first ended', 'second']);
  });

  it('leaves others alone, and one that fails is followed by the next', async () => {
    const writers = new OneWriter();
    const end = new AbortController();
    let ended = false;
    const first = writers.take('a', (signal) => { signal.addEventListener('abort', () => (ended = true)); return untilEnded(end.signal); });
    await expect(writers.take('b', () => Promise.reject(new Error('full')))).rejects.toThrow('full');
    expect(await writers.take('b', async () => 'b')).toBe('b');
    expect(ended).toBe(false);
    end.abort();
    await first;
  });

  it('of many at once there is one at a time', async () => {
    const writers = new OneWriter();
    let [now, most] = [0, 0];
    const write = async () => { now += 1; most = Math.max(most, now); await new Promise((resolve) => setTimeout(resolve, 2)); now -= 1; };
    await Promise.all(Array.from({ length: 20 }, () => writers.take('a', write)));
    expect(most).toBe(1);
  });
});
