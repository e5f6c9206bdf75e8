import { expect, it } from '@jest/globals';
import { turns } from './turns.ts';

it('so many run at once, the others in the order in which they came, also after one that fails', async () => {
  const inTurn = turns(2);
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const work = (name: number) => inTurn(() => new Promise<number>((resolve, reject) => (begun.push(name), ends.push(() => (name === 1 ? reject(new Error('1 fails')) : resolve(name))))));
  const all = Promise.allSettled([work(0), work(1), work(2), work(3), work(4)]);
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  await settled();
  expect(begun).toEqual([0, 1]);
  ends[1]!();
  await settled();
  expect(begun).toEqual([0, 1, 2]);
  ends[0]!();
  ends[2]!();
  await settled();
  expect(begun).toEqual([0, 1, 2, 3, 4]);
  ends[3]!();
  ends[4]!();
  expect((await all).map((one) => (one.status === 'fulfilled' ? one.value : 'failed'))).toEqual([0, 'failed', 2, 3, 4]);
});
