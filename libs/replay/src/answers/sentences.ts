/** One sentence of known parts; undefined where none of them is known. Nothing is added to what the sources say but the words around it. */
export const sentence = (lead: string, part: string | null | undefined): string | undefined => (part ? `${lead}${endedWithStop(part)}` : undefined);

/** The sentences that there are, one after the other; undefined where there are none. */
export const joined = (...sentences: readonly (string | undefined)[]): string | undefined => {
  const known = sentences.filter((text) => text !== undefined);
  return known.length ? known.join(' ') : undefined;
};

const endedWithStop = (text: string): string => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);

/** Pounds as they are written in a sentence. */
export const pounds = (amount: number): string => `£${Number.isInteger(amount) ? amount.toLocaleString('en-GB') : amount.toFixed(2)}`;
