import { setTimeout as wait } from 'node:timers/promises';
import { GraphQLError } from 'graphql';
import type { SignedInPerson } from '../auth/index.ts';
import type { Following } from './following.ts';

/** Milliseconds between two looks: with the look itself well under the 5 s within which a right that was taken away must be gone. */
export const LOOK_EVERY_MS = 2_000;

/**
 * What somebody sees of a thing: at once, and again whenever it is not what it was for them. Each look asks anew who
 * they are and reads as them, as any question does, so that a push can tell nothing that asking would not: what changes
 * unseen is no push. It ends without a word when they are nobody any more, or when the thing is not there for them.
 *
 * @param read gives what the person sees, and throws NOT_FOUND where that is nothing
 * @throws whatever the first reading throws
 */
export const changesOf = async <Seen extends object>(
  following: Following,
  read: (person: SignedInPerson) => Promise<Seen>,
  everyMs: number = LOOK_EVERY_MS,
): Promise<AsyncGenerator<Seen, void>> => {
  const ended = new AbortController();
  const end = () => ended.abort();
  following.closed.addEventListener('abort', end, { once: true, signal: ended.signal });
  const first = await following.inTurn(() => read(following.person));
  return endedAtOnce(changes(first, () => following.inTurn(() => look(following, read)), everyMs, ended.signal), end);
};

async function* changes<Seen extends object>(first: Seen, lookAgain: () => Promise<Seen | null>, everyMs: number, ended: AbortSignal): AsyncGenerator<Seen, void> {
  let before = JSON.stringify(first);
  yield first;
  for (;;) {
    const seen = (await waited(everyMs, ended)) ? await lookAgain() : null;
    if (!seen || ended.aborted) return;
    const text = JSON.stringify(seen);
    if (text === before) continue;
    before = text;
    yield seen;
  }
}

/** A generator that is told to return first answers the question that it was asked, which here may be never: it is told to end before. */
const endedAtOnce = <Seen>(generator: AsyncGenerator<Seen, void>, end: () => void): AsyncGenerator<Seen, void> => {
  const toReturn = generator.return.bind(generator);
  return Object.assign(generator, {
    return: (value: void | PromiseLike<void>) => {
      end();
      return toReturn(value);
    },
  });
};

/** false: it has ended meanwhile. */
const waited = (ms: number, ended: AbortSignal): Promise<boolean> => wait(ms, true, { signal: ended, ref: false }).catch(() => false);

/** null: nobody is there any more, or nothing is to be seen. Any other error is the caller’s. */
const look = async <Seen>({ personNow }: Following, read: (person: SignedInPerson) => Promise<Seen>): Promise<Seen | null> => {
  try {
    const person = await personNow();
    return person && (await read(person));
  } catch (error) {
    if (error instanceof GraphQLError && ENDS.includes(error.extensions['code'])) return null;
    throw error;
  }
};

const ENDS: readonly unknown[] = ['NOT_FOUND', 'FORBIDDEN', 'UNAUTHENTICATED'];
