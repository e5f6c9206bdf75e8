import { expect, it } from '@jest/globals';
import { turns } from './turns.mjs';

const pause = () => new Promise((resolve) => setTimeout(resolve, 5));

it('who goes alone waits for the others, and they for it', async () => {
  const [order, { beside, alone }] = [[] as string[], turns()];
  const play = (name: string) => async () => {
    order.push(`${name} begins`);
    await pause();
    order.push(`${name} ends`);
  };
  const first = [beside(play('a')), beside(play('b'))];
  await Promise.resolve();
  await Promise.all([...first, alone(play('kill')), beside(play('c'))]);
  expect(order).toEqual(['a begins', 'b begins', 'a ends', 'b ends', 'kill begins', 'kill ends', 'c begins', 'c ends']);
});
