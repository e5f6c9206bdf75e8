import type { ApolloServerPlugin } from '@apollo/server';
import { apiError } from '@waymark/platform/graphql';

/** Refuses a subscription that comes by POST: nothing could be pushed there. */
export const bySocketOnly: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation }) {
        if (operation?.operation === 'subscription') throw apiError('BAD_INPUT', 'A subscription is asked by a WebSocket at this address, in the protocol graphql-transport-ws');
      },
    };
  },
};
