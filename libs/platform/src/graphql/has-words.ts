import { applyDecorators } from '@nestjs/common';
import { asOneLine, isOneLine, isSeen } from '@waymark/domain/names';
import { Transform } from 'class-transformer';
import { ValidateBy } from 'class-validator';

/** A text with something in it that a reader sees. `message` says what to write. */
export const HasWords = (message: string): PropertyDecorator =>
  ValidateBy({ name: 'hasWords', validator: { validate: (value) => typeof value === 'string' && isSeen(value), defaultMessage: () => message } });

/** What is said of a name on several lines. */
const ONE_LINE = 'Write the name on one line';

/** A name: something that a reader sees, on one line. It is taken without the characters that nobody sees. `message` says what to write where there is nothing. */
export const IsName = (message: string): PropertyDecorator =>
  applyDecorators(Transform(({ value }: { value: unknown }) => (typeof value === 'string' && isOneLine(value) ? asOneLine(value) : value)), ValidateBy({
    name: 'isName',
    validator: {
      validate: (value) => typeof value === 'string' && isSeen(value) && isOneLine(value),
      defaultMessage: (about) => (typeof about?.value === 'string' && isSeen(about.value) ? ONE_LINE : message),
    },
  }));
