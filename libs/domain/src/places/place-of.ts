import type { Waiting } from '../notifications/waiting.ts';

/** The page on which something that waits is done. */
export const placeOf = ({ kind, id, evaluationId, innovationId }: Pick<Waiting, 'kind' | 'id' | 'evaluationId' | 'innovationId'>): string => {
  switch (kind) {
    case 'answer-invitation':
    case 'invitation-ends-soon':
    case 'write-review':
      return `/reviews/${id}`;
    case 'read-changes':
      return `/reviews/${id}/differences`;
    case 'say-wish':
      return '/reviews/bids';
    case 'answer-request':
      return `/innovations/${innovationId}/requests/${id}`;
    case 'send-answers':
      return `/innovations/${innovationId}/answers`;
    case 'read-letter':
      return `/innovations/${innovationId}/letters/${id}`;
    case 'answer-team-invitation':
      return `/team-invitations/${id}`;
    case 'sign-in':
      return `/invite/${id}`;
    case 'cast-vote':
      return `/reviews/${id}/vote`;
    case 'sign':
      return `/evaluations/${evaluationId}/sign`;
    case 'decide-conflict':
      return `/evaluations/${evaluationId}/reviewers`;
    case 'lock-measures':
    case 'accept-risk':
    case 'replace-site-lead':
    case 'renew-paper':
      return `/pilots/${evaluationId}/set-up`;
    case 'enter-readings':
    case 'lead-site':
      return `/pilots/${evaluationId}/sites/${id}`;
    case 'look-at-stop-rule':
      return `/pilots/${evaluationId}`;
    case 'sign-plan-amendment':
      return `/pilots/${evaluationId}/plan`;
    case 'close-incident':
    case 'read-follow-up':
      return `/pilots/${evaluationId}/incidents`;
    case 'condition-due':
      return `/evaluations/${evaluationId}/roll-out`;
    case 'read-message':
    case 'answer-message':
      return `/messages/${id}`;
    case 'confirm-repair':
      return `/assignments/${id}`;
    case 'write-public-reasons':
    case 'approve-letter':
    case 'release-letter':
      return `/evaluations/${evaluationId}/letters`;
    case 'overdue':
      return placeOf({ kind: id.slice(0, id.indexOf('/')), id: id.slice(id.indexOf('/') + 1), evaluationId, innovationId });
    default:
      return `/evaluations/${evaluationId}`;
  }
};
