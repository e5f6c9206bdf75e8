import { describe, expect, it } from '@jest/globals';
import type { SignedInPerson } from '../auth/index.ts';
import { apiError, notFound } from '../graphql/api-error.ts';
import { changesOf } from './changes-of.ts';
import type { Following } from './following.ts';
import { turns } from '../turns/index.ts';

const PERSON = { id: 'p' } as SignedInPerson;
const socket = new AbortController();
const following: Following = { person: PERSON, personNow: async () => PERSON, closed: socket.signal, inTurn: turns(2) };

/** Reads one value after another, then the last for ever. A function throws. */
const reading = (...values: (object | (() => never))[]) => {
  let at = -1;
  return async () => {
    const value = values[(at = Math.min(at + 1, values.length - 1))]!;
    return typeof value === 'function' ? value() : value;
  };
};
const gone = () => {
  throw notFound();
};
const all = async (changes: AsyncGenerator<object, void>) => {
  const seen = [];
  for await (const one of changes) seen.push(one);
  return seen;
};

describe('what somebody sees of a thing', () => {
  it('comes at once, and again only when it is not what it was', async () => {
    expect(await all(await changesOf(following, reading({ a: 1 }, { a: 1 }, { a: 2 }, { a: 2 }, { a: 1 }, gone), 1))).toEqual([{ a: 1 }, { a: 2 }, { a: 1 }]);
  });

  it('ends where they are nobody any more, and no look is taken', async () => {
    const looks: unknown[] = [];
    const read = async (person: SignedInPerson) => (looks.push(person), { a: looks.length });
    expect(await all(await changesOf({ ...following, personNow: async () => null }, read, 1))).toEqual([{ a: 1 }]);
    expect(looks).toHaveLength(1);
  });

  it('is read as who they are now, not as who they were', async () => {
    const now = { id: 'p', roles: [] } as unknown as SignedInPerson;
    const people = [now, null];
    const read = async (person: SignedInPerson) => ({ roles: person === now });
    expect(await all(await changesOf({ ...following, personNow: async () => people.shift()! }, read, 1))).toEqual([{ roles: false }, { roles: true }]);
  });

  it.each(['NOT_FOUND', 'FORBIDDEN', 'UNAUTHENTICATED'] as const)('ends without a word at %s', async (code) => {
    const refused = () => {
      throw apiError(code, 'No');
    };
    expect(await all(await changesOf(following, reading({ a: 1 }, refused), 1))).toEqual([{ a: 1 }]);
  });

  it('throws what is wrong on our side, and what the first reading throws', async () => {
    const broken = () => {
      throw new Error('no connection');
    };
    await expect(changesOf(following, reading(gone), 1)).rejects.toThrow('There is nothing here');
    await expect(all(await changesOf(following, reading({ a: 1 }, broken), 1))).rejects.toThrow('no connection');
  });

  it('ends at once when its reader has enough, in the middle of waiting, and looks no more', async () => {
    let looks = 0;
    const changes = await changesOf(following, async () => ({ looks: (looks += 1) }), 50);
    await changes.next();
    const next = changes.next();
    await changes.return();
    expect((await next).done).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(looks).toBe(1);
  });

  it('ends with the socket, in the middle of waiting', async () => {
    const closing = new AbortController();
    const changes = await changesOf({ ...following, closed: closing.signal }, reading({ a: 1 }, { a: 2 }), 60_000);
    expect((await changes.next()).value).toEqual({ a: 1 });
    const next = changes.next();
    closing.abort();
    expect((await next).done).toBe(true);
  });
});
