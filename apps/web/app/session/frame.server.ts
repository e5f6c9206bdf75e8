import { graphql, type ResultOf } from '../graphql.ts';
import { ApiProblem, askApi } from './api.server.ts';
import { mayBeSomebody, whoIs } from './who.server.ts';

const FRAME = graphql(`
  query Frame($besides: String) {
    me {
      id
      displayName
      actingRole
      roles {
        role
      }
    }
    myUnreadMessages(besides: $besides)
  }
`);

export type Frame = ResultOf<typeof FRAME>;

/** The thread that a page shows: it is read by being shown, while this is asked. */
const threadShown = (pathname: string): string | null => /^\/messages\/([^/]+)$/.exec(pathname)?.[1] ?? null;

/** What the frame of every page shows of whoever sent this request, or null where nobody is signed in. */
export const frameFor = async (request: Request): Promise<Frame | null> => {
  if (!mayBeSomebody(request)) return null;
  try {
    return await askApi(request, FRAME, { besides: threadShown(new URL(request.url).pathname) });
  } catch (error) {
    if (error instanceof ApiProblem && error.code === 'UNAUTHENTICATED') return null;
    // what is wrong may be the count alone: nobody loses the head of every page for it
    const me = await whoIs(request);
    return me && { me, myUnreadMessages: 0 };
  }
};
