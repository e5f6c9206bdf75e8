/** Longest reason that is taken, in characters as programs count them: several pages, and more than anybody reads on one. */
export const LONGEST_REASON = 20_000;

/** Answers by the id of what is asked, in whatever state a draft has them. */
interface Drafted {
  criteria: Readonly<Record<string, unknown>>;
  gates: Readonly<Record<string, unknown>>;
}

export interface LongReason {
  kind: 'criteria' | 'gates';
  id: string;
  length: number;
}

/**
 * Reasons that are too long to be taken. One that is kept already, word for word, is none: it was taken before there was
 * a limit, and must not keep the rest of its review from being saved.
 */
export const longReasons = (given: Drafted, kept: Drafted = { criteria: {}, gates: {} }): LongReason[] =>
  (['gates', 'criteria'] as const).flatMap((kind) =>
    Object.entries(given[kind]).flatMap(([id, answer]) => {
      const reason = reasonOf(answer);
      const isKept = Object.hasOwn(kept[kind], id) && reasonOf(kept[kind][id]) === reason;
      return reason.length > LONGEST_REASON && !isKept ? [{ kind, id, length: reason.length }] : [];
    }),
  );

const reasonOf = (answer: unknown): string => {
  const { reason } = Object(answer) as { reason?: unknown };
  return typeof reason === 'string' ? reason : '';
};
