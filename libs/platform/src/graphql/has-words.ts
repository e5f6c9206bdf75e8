import { isOneLine, isSeen } from '@waymark/domain/names';
import { ValidateBy } from 'class-validator';

/** A text with something in it that a reader sees. `message` says what to write. */
export const HasWords = (message: string): PropertyDecorator =>
  ValidateBy({ name: 'hasWords', validator: { validate: (value) => typeof value === 'string' && isSeen(value), defaultMessage: () => message } });

/** What is said of a name that is not read as it is written. */
const ONE_LINE = 'Write the name on one line, without hidden characters';

/** A name: something that a reader sees, on one line, in the order in which it is read. `message` says what to write where there is nothing. */
export const IsName = (message: string): PropertyDecorator =>
  ValidateBy({
    name: 'isName',
    validator: {
      validate: (value) => typeof value === 'string' && isSeen(value) && isOneLine(value),
      defaultMessage: (about) => (typeof about?.value === 'string' && isSeen(about.value) ? ONE_LINE : message),
    },
  });
