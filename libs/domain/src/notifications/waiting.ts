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
  /** What tells one time that it waits from the next: the last message, a revision, a run. Null: it waits once. */
  instance: string | null;
  /** Instant, ISO 8601 in UTC; null: no time limit that the person knows of. */
  dueAt: string | null;
}

/** Kinds that are no work of the list: news, and reminders of it. */
export const NEWS = ['read-letter', 'lead-site', 'answer-team-invitation', 'say-wish', 'invitation-ends-soon', 'overdue'] as const;

/** The invitation to sign in that an administrator made: it is mailed and is on no list, since whoever needs it cannot sign in. */
export const SIGN_IN = 'sign-in';

/** What a key is made of. */
export type Known = Pick<Waiting, 'kind' | 'id' | 'evaluationId' | 'instance'>;

/**
 * What one thing that waits is known by, unlike all others of the same person: the same while it waits, another when it
 * comes anew. Requests, letters and holds are counted within their evaluation, which is why it is named.
 */
export const keyOf = ({ kind, id, evaluationId, instance }: Known): string => [kind, evaluationId ?? '', id, ...(instance === null ? [] : [instance])].join('/');

/** What waits beyond its time limit, once more under a kind of its own. An invitation has a reminder of its own, before it ends. */
export const overdueOf = (waiting: readonly Waiting[], now: string): Waiting[] =>
  waiting.flatMap((one) => (one.kind !== 'answer-invitation' && one.dueAt !== null && Date.parse(one.dueAt) < Date.parse(now) ? [{ ...one, kind: 'overdue', detail: null, id: `${one.kind}/${one.id}` }] : []));

/** What was asked first, where a thing is a reminder of it. */
export const remindedOf = <T extends Known>(one: T): T | null => {
  const slash = one.id.indexOf('/');
  if (one.kind === 'overdue') return { ...one, kind: one.id.slice(0, slash), id: one.id.slice(slash + 1) };
  return one.kind === 'invitation-ends-soon' ? { ...one, kind: 'answer-invitation' } : null;
};

/** Without reminders of what is new itself: its own line says until when. */
export const withoutTwins = (waiting: readonly Waiting[]): Waiting[] => {
  const named = new Set(waiting.map(keyOf));
  return waiting.filter((one) => {
    const first = remindedOf(one);
    return first === null || !named.has(keyOf(first));
  });
};
