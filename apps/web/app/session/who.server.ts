import { graphql, type ResultOf } from '../graphql.ts';
import { ApiProblem, askApi } from './api.server.ts';

const ME = graphql(`
  query Me {
    me {
      id
      displayName
      actingRole
      roles {
        role
      }
    }
  }
`);

export type Me = ResultOf<typeof ME>['me'];

/** Whether the request carries a session at all. */
export const mayBeSomebody = (request: Request): boolean => request.headers.get('cookie')?.includes('__Host-waymark=') ?? false;

/** Who sent this request, or null where nobody is signed in. */
export const whoIs = async (request: Request): Promise<Me | null> => {
  if (!mayBeSomebody(request)) return null;
  try {
    return (await askApi(request, ME)).me;
  } catch (error) {
    if (error instanceof ApiProblem && error.code === 'UNAUTHENTICATED') return null;
    throw error;
  }
};
