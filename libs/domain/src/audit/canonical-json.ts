import { isWellFormed } from './well-formed.ts';

/** A value that JSON cannot carry. The message names the place. */
export class NotJson extends TypeError {
  override readonly name = 'NotJson';
}

/**
 * The canonical JSON text of a value (RFC 8785, JCS): no spaces, keys in the order of their UTF-16 code units, numbers
 * and strings as ECMAScript writes them. Equal values have equal bytes, so that a text can be hashed and told again.
 *
 * @throws NotJson for what JSON would lose or change in silence: NaN and the infinities, undefined, functions, symbols,
 * big integers, holes in lists, instances of classes (dates, maps), and half a surrogate pair
 */
export const canonicalJson = (value: unknown): string => write(value, '$');

const write = (value: unknown, place: string): string => {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return writeNumber(value, place);
  if (typeof value === 'string') return writeString(value, place);
  // Not `map`: it leaves holes out
  if (Array.isArray(value)) return `[${Array.from(value, (item, index) => write(item, `${place}[${index}]`)).join(',')}]`;
  if (isPlain(value)) return writeObject(value, place);
  throw new NotJson(`${place} is ${typeof value === 'object' ? 'an instance of a class' : typeof value}: JSON cannot carry it`);
};

const writeObject = (object: Readonly<Record<string, unknown>>, place: string): string => {
  const entries = Object.keys(object)
    .sort()
    .map((key) => `${writeString(key, place)}:${write(object[key], `${place}.${key}`)}`);
  return `{${entries.join(',')}}`;
};

/** RFC 8785, 3.2.2.3: as ECMAScript writes it, and -0 as 0. */
const writeNumber = (value: number, place: string): string => {
  if (!Number.isFinite(value)) throw new NotJson(`${place} is ${value}: JSON cannot carry it`);
  return JSON.stringify(value);
};

/** RFC 8785, 3.2.2.2: as ECMAScript writes it. */
const writeString = (value: string, place: string): string => {
  if (!isWellFormed(value)) throw new NotJson(`${place} holds half a surrogate pair: UTF-8 cannot carry it`);
  return JSON.stringify(value);
};

/** An object without a class of its own, also one from another realm, whose `Object` is not ours. */
const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> => {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};
