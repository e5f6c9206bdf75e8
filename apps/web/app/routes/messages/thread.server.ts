import { randomUUID } from 'node:crypto';
import { graphql } from '../../graphql.ts';
import { load } from '../../session/api.server.ts';
import { send } from '../../session/form.server.ts';
import { REASONS } from '../staff/frame/fragments.ts';
import { MY_REVIEWS } from '../reviewer/review/mine.query.ts';

const THREAD = graphql(`
  query MessageThread($id: String!) {
    messageThread(id: $id) {
      id
      evaluationId
      audience
      reviewer
      subject
      count
      unread
      waitsSince
      mayWrite
      messages {
        number
        side
        mine
        writtenBy
        writtenAt
        text
        readAt
        attachments {
          id
          fileName
          sizeBytes
        }
      }
    }
  }
`);
const CASE = graphql(`
  query CaseOfThread($id: String!) {
    evaluation(id: $id) {
      reference
      innovationId
      innovationName
      simulated
      version
      holds {
        id
      }
    }
  }
`);
const MARK = graphql(
  `
    mutation MarkThreadRead($input: MarkThreadReadInput!) {
      markThreadRead(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

/** A thread with the case that it is about, as whoever reads it now sees both; what they are shown is marked as read. */
export const threadOf = async (request: Request, id: string) => {
  const { messageThread: thread } = await load(request, THREAD, { id });
  const { evaluation } = await load(request, CASE, { id: thread.evaluationId });
  const isTeam = evaluation.version === null;
  const isStaff = evaluation.holds !== null;
  if (thread.unread > 0) await markRead(request, thread);
  return {
    thread,
    messages: newOnes(thread.messages ?? [], thread.unread),
    about: { name: evaluation.innovationName, reference: evaluation.reference, simulated: evaluation.simulated },
    isStaff,
    list: isTeam ? `/innovations/${evaluation.innovationId}/messages` : isStaff ? `/evaluations/${thread.evaluationId}/messages` : await listOfReviewer(request, thread.evaluationId),
  };
};

/** Whoever only looks, through broken glass, leaves no mark: that is no problem of theirs. */
const markRead = async (request: Request, { id, count }: { id: string; count: number }): Promise<void> => {
  await send(request, MARK, { threadId: id, number: count, idempotencyKey: randomUUID() }).catch((error: unknown) => {
    if (!(error instanceof Response && error.status === 404)) throw error;
  });
};

/** The newest of what others wrote are those that were not read before. */
const newOnes = <Message extends { mine: boolean; number: number }>(messages: readonly Message[], unread: number): (Message & { isNew: boolean })[] => {
  const fresh = new Set(messages.filter(({ mine }) => !mine).slice(unread > 0 ? -unread : Infinity).map(({ number }) => number));
  return messages.map((message) => ({ ...message, isNew: fresh.has(message.number) }));
};

const listOfReviewer = async (request: Request, evaluationId: string): Promise<string> => {
  const { myReviews } = await load(request, MY_REVIEWS);
  const seat = myReviews.find((review) => review.evaluationId === evaluationId);
  return seat ? `/reviews/${seat.assignmentId}/messages` : '/reviews';
};
