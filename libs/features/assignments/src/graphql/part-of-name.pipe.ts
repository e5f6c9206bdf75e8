import type { PipeTransform } from '@nestjs/common';
import { apiError } from '@waymark/platform/graphql';

const MOST = 100;

/** Lets parts of names through that are as short as names are. */
export class PartOfNamePipe implements PipeTransform<string | undefined, string | undefined> {
  transform(value: string | undefined): string | undefined {
    const message = `name must be shorter than or equal to ${MOST} characters`;
    if (value && value.length > MOST) throw apiError('BAD_INPUT', message, [{ field: 'name', message }]);
    return value;
  }
}
