import { expect, it } from '@jest/globals';
import { forgetOld, nameOf } from './kept-address.ts';

const FILE = { name: 'secret-lamp.pdf', size: 5, lastModified: 1 };

it('a file is known again by its place, name, size and time, and its name tells none of them', async () => {
  const one = await nameOf(FILE, 'inn-1');
  expect(one).toMatch(/^waymark-upload\/[0-9a-f]{64}$/);
  expect(await nameOf({ ...FILE }, 'inn-1')).toBe(one);
  const others = await Promise.all([nameOf(FILE, 'inn-2'), nameOf({ ...FILE, name: 'x' }, 'inn-1'), nameOf({ ...FILE, size: 6 }, 'inn-1'), nameOf({ ...FILE, lastModified: 2 }, 'inn-1')]);
  expect(new Set([one, ...others]).size).toBe(5);
});

it('where files were sent to is forgotten after a day, and nothing else is', () => {
  const held = new Map([['waymark-upload/old', '1000 /a'], ['waymark-upload/odd', '/b'], ['waymark-upload/young', '1001 /c'], ['waymark-words/x', '0 words']]);
  const storage = { get length() { return held.size; }, key: (at: number) => [...held.keys()][at] ?? null, getItem: (name: string) => held.get(name) ?? null, removeItem: (name: string) => void held.delete(name) };
  forgetOld(storage as Storage, 1_000 + 24 * 3_600_000);
  expect([...held.keys()]).toEqual(['waymark-upload/young', 'waymark-words/x']);
});
