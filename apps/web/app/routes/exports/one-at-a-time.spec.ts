import { expect, it } from '@jest/globals';
import { oneAtATime } from './one-at-a-time.ts';

it('files are made one after the other, a failure holds up nobody, and whoever finds too many waiting is told so', async () => {
  let busy = 0;
  let most = 0;
  const make = (fails: boolean) => async (): Promise<number> => {
    most = Math.max(most, (busy += 1));
    await new Promise((resolve) => setTimeout(resolve, 2));
    busy -= 1;
    if (fails) throw new Error('planted');
    return most;
  };
  const made = await Promise.allSettled(Array.from({ length: 13 }, (_, at) => oneAtATime(make(at === 3))));
  expect(most).toBe(1);
  expect(made.map((one) => (one.status === 'fulfilled' ? 'made' : one.reason instanceof Response ? one.reason.status : one.reason.message))).toEqual([...Array(3).fill('made'), 'planted', ...Array(7).fill('made'), 503, 503]);
  await expect(oneAtATime(make(false))).resolves.toBe(1);
});
