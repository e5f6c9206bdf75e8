/** What the register is in order of: when entries were told, or changed last. */
export type RegisterOrder = 'told' | 'changed';

/** The last entry of a page, by what the register is in order of. It holds nothing that the page does not show. */
export interface RegisterPlace {
  order: RegisterOrder;
  /** When it was told, or changed, as the page is in order of. To the microsecond: one cut short would lie before its own entry. */
  at: string;
  reference: string;
}

const INSTANT = /^[12]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?\+00:00$/;
const REFERENCE = /^[A-Z0-9-]{1,40}$/;

/** Whether a text has the form of an address on the register: capital letters, digits and hyphens. */
export const isReference = (text: string): boolean => REFERENCE.test(text);

export const placeAfter = ({ order, at, reference }: RegisterPlace): string => Buffer.from(JSON.stringify([order, at, reference])).toString('base64url');

/** null where the text is no place on the register in this order: one of the other order would lead somewhere else. */
export const placeIn = (text: string, order: RegisterOrder): RegisterPlace | null => {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (!Array.isArray(value) || value.length !== 3 || !value.every((part) => typeof part === 'string')) return null;
    const [named, at, reference] = value as [string, string, string];
    return named === order && INSTANT.test(at) && isThere(at) && isReference(reference) ? { order, at, reference } : null;
  } catch {
    return null;
  }
};

/** A day that the calendar lacks would be another one here, and an error in the database. */
const isThere = (instant: string): boolean => {
  const time = Date.parse(instant);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(instant.slice(0, 19));
};
