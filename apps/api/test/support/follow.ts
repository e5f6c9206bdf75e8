import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';

/** One subscription: what came by it so far, and whether it is over. */
export interface Followed {
  pushes: any[];
  errors: readonly any[] | null;
  over: boolean;
  end(): void;
}

/** A socket of somebody to the API, with these headers. */
export const socketOf = (url: string, headers: Record<string, string>): Client =>
  createClient({
    url: `${url.replace(/^http/, 'ws')}/graphql`,
    lazy: false,
    retryAttempts: 0,
    onNonLazyError: () => undefined,
    webSocketImpl: class extends WebSocket {
      constructor(address: string, protocols: string | string[]) {
        super(address, protocols, { headers });
      }
    },
  });

export const follow = (client: Client, query: string, variables: Record<string, unknown> = {}): Followed => {
  const followed: Followed = { pushes: [], errors: null, over: false, end: () => undefined };
  const over = () => void (followed.over = true);
  followed.end = client.subscribe<any>(
    { query, variables },
    {
      next: ({ data, errors }) => void (errors ? (followed.errors = errors) : followed.pushes.push(data)),
      error: (error) => {
        followed.errors = Array.isArray(error) ? error : [error];
        over();
      },
      complete: over,
    },
  );
  return followed;
};

/** Waits until something holds. @returns the milliseconds that it took @throws after so many */
export const within = async (most: number, what: string, holds: () => boolean): Promise<number> => {
  const began = performance.now();
  while (!holds()) {
    if (performance.now() - began > most) throw new Error(`Not within ${most} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return performance.now() - began;
};
