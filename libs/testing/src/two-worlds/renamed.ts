/**
 * The text of what somebody was answered, with ids, references and times named in the order in which they appear. Two
 * people who may know the same read the same text, and equal times stay equal.
 */
export const renamed = (value: unknown): string => {
  const names = new Map<string, string>();
  const name = (kind: string) => (found: string) => {
    const known = names.get(found) ?? `${kind} ${names.size + 1}`;
    names.set(found, known);
    return known;
  };
  return JSON.stringify(value, null, 1)
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+(Z|\+00:00)/g, name('time'))
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, name('id'))
    .replace(/innovator \d+/g, name('person'))
    .replace(/INN-\d{4}-\d{4}/g, name('reference'));
};
