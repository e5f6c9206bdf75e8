import type { IncomingMessage } from 'node:http';
import type { SignedInPerson } from '@waymark/platform/auth';
import type { Following } from '@waymark/platform/following';
import type { FormatError } from '@waymark/platform/graphql';
import { turns } from '@waymark/platform/turns';
import { GraphQLError, type ExecutionArgs, type FormattedExecutionResult } from 'graphql';
import { makeServer, type Server } from 'graphql-ws';
import { askedSubscription, type AskedOf } from './asked-subscription.ts';
import type { Carried } from './carry-socket.ts';

/** Subscriptions that one socket may have at once. */
export const MOST_SUBSCRIPTIONS = 5;

/** Looks that run at once in one process: the pool of connections is for requests. */
const MOST_LOOKS = 3;

export interface ProtocolOf {
  asked(): AskedOf;
  /** Who a request signs in, asked anew at every subscription and every look; null: nobody. */
  personOf(request: IncomingMessage): Promise<SignedInPerson | null>;
  format: FormatError;
  /** Aborted when the socket that this request opened is closed. */
  closed(request: IncomingMessage): AbortSignal;
}

/** Subscriptions in the protocol `graphql-transport-ws`: limits, who asks, and errors in the one shape of the API. */
export const protocol = (of: ProtocolOf): Server<Carried> => {
  // what a look threw comes wrapped without a path: the log’s allowlist has to see it bare
  const told = (errors: readonly GraphQLError[]) => errors.map((error) => of.format(error.toJSON(), error.path ? error : (error.originalError ?? error)));
  const inTurn = turns(MOST_LOOKS);
  return makeServer<Record<string, unknown>, Carried>({
    onSubscribe: async ({ extra: { request }, subscriptions }, _, payload): Promise<ExecutionArgs | readonly GraphQLError[]> => {
      if (Object.keys(subscriptions).length > MOST_SUBSCRIPTIONS) return [TOO_MANY];
      const person = await of.personOf(request);
      if (!person) return [NOBODY];
      const asked = askedSubscription(payload, of.asked(), person.scopes !== undefined);
      const following: Following = { person, personNow: () => of.personOf(request), closed: of.closed(request), inTurn };
      return 'document' in asked ? { ...asked, contextValue: following } : asked;
    },
    onError: (_, __, ___, errors) => told(errors),
    onNext: (_, __, ___, ____, { errors, ...result }) => ({ ...result, ...(errors ? { errors: told(errors) } : {}) }) as FormattedExecutionResult,
  });
};

const refused = (code: string, message: string) => new GraphQLError(message, { extensions: { code, fields: [] } });
const TOO_MANY = refused('TOO_MANY', `One socket may have at most ${MOST_SUBSCRIPTIONS} subscriptions: end one first`);
const NOBODY = refused('UNAUTHENTICATED', 'Sign in first');
