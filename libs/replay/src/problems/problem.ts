/** What is wrong in a file: the place (`innovations[3].playback[2].lean`; empty for the whole file) and a sentence with the remedy. */
export interface Problem {
  at: string;
  message: string;
  /**
   * `shape`: the file cannot be read as what it should be. `meaning`: parts that contradict each other.
   * `playback`: a step that cannot be played. `expectation`: the file expects an end that its own steps do not reach.
   */
  kind: 'shape' | 'meaning' | 'playback' | 'expectation';
}

/** The place of a field inside `at`, or of a field of that field; keys that are no plain words are quoted. */
export const field = (at: string, ...keys: readonly string[]): string =>
  keys.reduce((place, key) => {
    if (!/^[A-Za-z_][\w-]*$/.test(key)) return `${place}[${JSON.stringify(key)}]`;
    return place ? `${place}.${key}` : key;
  }, at);

/** The place of an item inside a list. */
export const item = (at: string, index: number): string => `${at}[${index}]`;

/** A value as a message shows it: short, and never a whole tree. */
export const shown = (value: unknown): string => {
  if (value === undefined) return 'missing';
  if (Array.isArray(value)) return value.length ? 'a list' : 'an empty list';
  if (typeof value === 'string') return `“${[...value].length > 60 ? `${[...value].slice(0, 60).join('')}…` : value}”`;
  return value !== null && typeof value === 'object' ? 'an object' : String(value);
};

export const meaning = (at: string, message: string): Problem => ({ at, message, kind: 'meaning' });

/** The problem of a rule that does not hold; none where it holds. */
export const unless = (holds: boolean, at: string, message: string): Problem[] => (holds ? [] : [meaning(at, message)]);
