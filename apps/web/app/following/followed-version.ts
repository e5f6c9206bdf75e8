import { useEffect, useState } from 'react';

/** The address of the API’s WebSocket beside this page. */
const socketAddress = (): string => `${location.protocol === 'https:' ? 'wss:' : 'ws:'}//${location.host}/graphql`;

/** Times that a broken connection is tried again, each later than the one before: a page left open over night is not worth more. */
const RETRIES = 5;

/** Milliseconds that a page is looked at before it is followed: most are left sooner, and a socket that is closed while it opens is an error in the browser’s console. */
const SETTLED_MS = 1_000;

interface Pushed {
  evaluation: { version: number | null };
}

/**
 * The newest version of an evaluation that the API told of while this page is open; null before it says anything, and
 * where the browser or a proxy opens no WebSocket, since nothing depends on it.
 *
 * @param documentId hash of the persisted subscription
 */
export const useFollowedVersion = (documentId: string, evaluationId: string): number | null => {
  const [told, setTold] = useState<{ of: string; version: number } | null>(null);
  useEffect(() => {
    let left = false;
    let leave = () => undefined as void;
    const follow = async (): Promise<void> => {
      const { createClient } = await import('graphql-ws');
      if (left) return;
      const client = createClient({ url: socketAddress(), retryAttempts: RETRIES });
      client.subscribe<Pushed>(
        { query: '', extensions: { documentId }, variables: { id: evaluationId } },
        { next: ({ data }) => data?.evaluation.version != null && setTold({ of: evaluationId, version: data.evaluation.version }), error: () => undefined, complete: () => undefined },
      );
      leave = () => void client.dispose();
    };
    const settled = setTimeout(() => void follow().catch(() => undefined), SETTLED_MS);
    return () => {
      left = true;
      clearTimeout(settled);
      leave();
    };
  }, [documentId, evaluationId]);
  return told?.of === evaluationId ? told.version : null;
};
