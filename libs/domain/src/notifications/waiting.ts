/** Something that waits for somebody or is news to them, as they may see it at this moment. */
export interface Waiting {
  /** What it asks: a kind of work, or one of `NEWS`. */
  kind: string;
  /** Of what it is about: an assignment, a request, an evaluation, by kind. */
  id: string;
  evaluationId: string | null;
  innovationId: string | null;
  reference: string | null;
  innovationName: string | null;
  simulated: boolean;
  detail: string | null;
  /** Instant, ISO 8601 in UTC; null: no time limit that the person knows of. */
  dueAt: string | null;
}

/** Kinds that are no work of the list: news, and reminders of it. */
export const NEWS = ['read-letter', 'answer-team-invitation', 'say-wish', 'invitation-ends-soon', 'overdue'] as const;

/** Kinds of which the same evaluation or site can wait twice: what the second time is about tells them apart. */
const COMES_AGAIN = ['move-on', 'sign', 'enter-readings'];

/**
 * What one thing that waits is known by, unlike all others of the same person: the same while it waits, another when it
 * comes anew.
 */
export const keyOf = ({ kind, id, detail }: Pick<Waiting, 'kind' | 'id' | 'detail'>): string => [kind, id, ...(COMES_AGAIN.includes(kind) && detail !== null ? [detail] : [])].join('/');

/** What waits beyond its time limit, once more under a kind of its own. */
export const overdueOf = (waiting: readonly Waiting[], now: string): Waiting[] =>
  waiting.flatMap((one) => (one.dueAt !== null && Date.parse(one.dueAt) < Date.parse(now) ? [{ ...one, kind: 'overdue', detail: null, id: `${one.kind}/${one.id}` }] : []));

/** What was asked first, where a reminder is of it. */
const remindsOf = ({ kind, id }: Waiting): string | null => (kind === 'overdue' ? id : kind === 'invitation-ends-soon' ? `answer-invitation/${id}` : null);

/** Without reminders of what is new itself: its own line says until when. */
export const withoutTwins = (waiting: readonly Waiting[]): Waiting[] => {
  const named = new Set(waiting.map(({ kind, id }) => `${kind}/${id}`));
  return waiting.filter((one) => !named.has(remindsOf(one) ?? ''));
};
