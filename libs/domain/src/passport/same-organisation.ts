/** What a company may add to its name, or leave out. */
const FORMS = /\b(?:limited|ltd|plc|llp|inc|cic)\b/gu;

const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .replace(FORMS, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

/** Whether two names of organisations are the same but for case, signs and the form of a company. */
export const isSameOrganisation = (one: string, other: string): boolean => plain(one) !== '' && plain(one) === plain(other);
