interface Marked {
  id: string;
  inConfidence: boolean;
}

/** How many documents were sent with another mark than they have now: what was chosen since waits for the next version. */
export const waitingMarks = (documents: readonly (Marked & { state: string })[], sent: readonly Marked[]): number =>
  documents.filter(({ id, state, inConfidence }) => state !== 'case' && sent.some((one) => one.id === id && one.inConfidence !== inConfidence)).length;
