import { isCode } from './code.ts';
import { NotRecordable } from './not-recordable.ts';

/**
 * Passes what the record may carry of an effect: ids, codes, commitments, whole numbers, yes and no, nothing (null), and
 * lists and objects of them. Keys are codes as well: a text can hide in a key.
 *
 * @throws NotRecordable at the first free text, fraction or other thing. The message never repeats it
 */
export const checkData = (value: unknown, field: string): void => {
  if (value === null || typeof value === 'boolean') return;
  if (typeof value === 'number') return checkNumber(value, field);
  if (typeof value === 'string') return checkString(value, field);
  if (Array.isArray(value)) return value.forEach((item, index) => checkData(item, `${field}[${index}]`));
  if (typeof value === 'object') return checkObject(value, field);
  throw new NotRecordable(field, `is ${typeof value}: JSON cannot carry it`);
};

const checkNumber = (value: number, field: string): void => {
  if (!Number.isSafeInteger(value)) throw new NotRecordable(field, 'is not a whole number: record an integer of a smaller unit');
};

const checkString = (value: string, field: string): void => {
  if (!isCode(value)) throw new NotRecordable(field, 'is not an id or a code: free text enters as a commitment');
};

const checkObject = (value: object, field: string): void => {
  for (const [key, item] of Object.entries(value)) {
    if (key === '' || !isCode(key)) throw new NotRecordable(field, 'has a key that is not a code');
    checkData(item, `${field}.${key}`);
  }
};
