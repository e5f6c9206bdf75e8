import { graphql } from '../../graphql.ts';
import { load } from '../../session/api.server.ts';

const THREADS = graphql(`
  query MessageThreads($evaluationId: String!) {
    messageThreads(evaluationId: $evaluationId) {
      id
      audience
      reviewer
      subject
      lastAt
      count
      unread
      waitsSince
    }
  }
`);

/** Threads of an evaluation that whoever asks reads, the one with the newest message first. */
export const threadsOf = async (request: Request, evaluationId: string) => (await load(request, THREADS, { evaluationId })).messageThreads;

export type ListedThread = Awaited<ReturnType<typeof threadsOf>>[number];
