import { asks, takenBy, whole } from '../ruling.ts';
import type { FeatureRules } from '../rules.ts';

const OWN = 'notification:own';

/** What somebody is told of, and how they are mailed. */
export const notifications = {
  objects: {
    Notification: whole('one’s own: made of what one may see at the moment of asking', 'dueAt', 'evaluationId', 'id', 'innovationId', 'innovationName', 'key', 'kind', 'mailedAt', 'readAt', 'reference', 'simulated'),
    OwnMail: whole('one’s own; how many cannot be mailed only administrators are told', 'address', 'choice', 'failedAs', 'failing', 'on'),
  },
  queries: { notifications: asks(OWN), ownMail: asks(OWN) },
  mutations: { markRead: asks(OWN, ['input']), updateProfile: asks(OWN, ['input']) },
  inputs: {
    MarkReadInput: takenBy([OWN], ['idempotencyKey', 'keys']),
    UpdateProfileInput: takenBy([OWN], ['idempotencyKey', 'mail']),
  },
} satisfies FeatureRules;
