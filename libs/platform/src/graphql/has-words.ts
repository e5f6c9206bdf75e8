import { ValidateBy } from 'class-validator';

/** A text with something in it besides white space. `message` says what to write. */
export const HasWords = (message: string): PropertyDecorator =>
  ValidateBy({ name: 'hasWords', validator: { validate: (value) => typeof value === 'string' && /\S/.test(value), defaultMessage: () => message } });
