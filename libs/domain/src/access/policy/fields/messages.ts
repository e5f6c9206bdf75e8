import { CASE, STAFF_ONLY } from '../relations.ts';
import { asks, byRelation, only, seenBy, takenBy, whole } from '../ruling.ts';
import type { FeatureRules } from '../rules.ts';

/** Threads of messages: which of them somebody reads who stands to the evaluation, `readsThread` says. */
export const messages = {
  objects: {
    MessageThread: byRelation({
      id: CASE,
      evaluationId: CASE,
      audience: CASE,
      subject: CASE,
      startedAt: CASE,
      lastAt: CASE,
      count: CASE,
      unread: CASE,
      mayWrite: CASE,
      messages: CASE,
      // with whom else the staff write is not for those whom they write to
      reviewer: STAFF_ONLY,
      waitsSince: STAFF_ONLY,
    }),
    // who of the staff wrote is the staff's to know: the reader leaves the name out for the others
    Message: seenBy(CASE, 'attachments', 'mine', 'number', 'readAt', 'side', 'text', 'writtenAt', 'writtenBy'),
    OwnThread: whole('of a thread that is for a team of the asker', 'count', 'id', 'innovationId', 'innovationName', 'lastAt', 'reference', 'simulated', 'subject', 'unread'),
    MessageAttachment: seenBy(CASE, 'fileName', 'id', 'mediaType', 'sizeBytes'),
  },
  queries: {
    myThreads: asks('message:read'),
    myUnreadMessages: asks('message:read', ['besides']),
    messageThread: asks('message:read', ['id']),
    messageThreads: asks('message:read', [], { evaluationId: only(CASE) }),
  },
  mutations: {
    startThread: asks('message:write', ['input']),
    postMessage: asks('message:write', ['input']),
    markThreadRead: asks('message:read', ['input']),
    settleThread: asks('message:write', ['input']),
  },
  inputs: {
    StartThreadInput: takenBy(['message:write'], ['audience', 'evaluationId', 'idempotencyKey', 'subject', 'text', 'uploadIds'], { reviewerId: only(['staff', 'reviewer']) }),
    PostMessageInput: takenBy(['message:write'], ['idempotencyKey', 'text', 'threadId', 'uploadIds']),
    MarkThreadReadInput: takenBy(['message:read'], ['idempotencyKey', 'number', 'threadId']),
    SettleThreadInput: takenBy(['message:write'], ['idempotencyKey', 'number', 'threadId']),
  },
} satisfies FeatureRules;
