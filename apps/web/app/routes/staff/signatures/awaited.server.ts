import { graphql } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import { amendmentOf } from './amendment-of.server.ts';
import { oldestFirst, type Awaited as One } from './oldest-first.ts';
import { proposedOn } from './proposed-on.server.ts';

const WAITING = graphql(`
  query WaitingSignatures {
    myWork {
      kind
      evaluationId
      dueAt
    }
    installation {
      now
    }
  }
`);

/** What is signed, by the kind of work that it is. */
const READ: Readonly<Record<string, (request: Request, id: string, dueAt: string | null) => Promise<One | null>>> = { sign: proposedOn, 'sign-plan-amendment': amendmentOf };

/** As many cases are read at once: each is a question or two. */
const AT_ONCE = 8;

/** Everything that waits for the signature of whoever asks, as what they are told waits for them, oldest first. */
export const loadAwaited = async (request: Request): Promise<{ awaited: One[]; now: string }> => {
  const { myWork, installation } = await load(request, WAITING);
  const reads = myWork.flatMap(({ kind, evaluationId, dueAt }) => {
    const read = READ[kind];
    return read ? [() => read(request, evaluationId, dueAt).catch(goneSince)] : [];
  });
  const awaited: One[] = [];
  for (let from = 0; from < reads.length; from += AT_ONCE) awaited.push(...(await Promise.all(reads.slice(from, from + AT_ONCE).map((read) => read()))).flatMap((one) => one ?? []));
  return { awaited: oldestFirst(awaited), now: installation.now };
};

/** A case that a conflict hides since this moment is left out: the others are still to be signed. */
const goneSince = (problem: unknown): null => {
  if (problem instanceof Response && problem.status === 404) return null;
  throw problem;
};
