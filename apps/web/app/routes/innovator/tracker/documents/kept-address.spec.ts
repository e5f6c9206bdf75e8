import { expect, it } from '@jest/globals';
import { nameOf } from './kept-address.ts';

const FILE = { name: 'secret-lamp.pdf', size: 5, lastModified: 1 };

it('a file is known again by its place, name, size and time, and its name tells none of them', async () => {
  const one = await nameOf(FILE, 'inn-1');
  expect(one).toMatch(/^waymark-upload\/[0-9a-f]{64}$/);
  expect(await nameOf({ ...FILE }, 'inn-1')).toBe(one);
  const others = await Promise.all([nameOf(FILE, 'inn-2'), nameOf({ ...FILE, name: 'x' }, 'inn-1'), nameOf({ ...FILE, size: 6 }, 'inn-1'), nameOf({ ...FILE, lastModified: 2 }, 'inn-1')]);
  expect(new Set([one, ...others]).size).toBe(5);
});
