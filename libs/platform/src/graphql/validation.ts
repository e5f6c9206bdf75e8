import { ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
import type { GraphQLError } from 'graphql';
import { apiError, type FieldProblem } from './api-error.ts';
import { unstorable } from './storable-text.ts';

/** What class-validator found, on its way to whoever knows the name of the argument. */
class DoesNotFit extends Error {
  constructor(readonly errors: ValidationError[]) {
    super('The input does not fit its class');
  }
}

/** Checks every input class and every text in it; a wrong field is named with its path and the remedy. */
class InputValidation extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'custom') return value;
    const argument = metadata.data ?? '';
    const problems = unstorable(value, argument);
    if (problems.length > 0) throw badInput(problems);
    try {
      return await super.transform(value, metadata);
    } catch (error) {
      throw error instanceof DoesNotFit ? badInput(error.errors.flatMap((found) => problemsOf(found, argument))) : error;
    }
  }
}

export const inputValidation = (): ValidationPipe =>
  new InputValidation({ transform: true, whitelist: true, forbidNonWhitelisted: true, exceptionFactory: (errors) => new DoesNotFit(errors) });

const badInput = (problems: FieldProblem[]): GraphQLError =>
  apiError('BAD_INPUT', problems.map(({ field, message }) => (message.includes(lastOf(field)) ? message : `${field}: ${message}`)).join('; '), problems);

const lastOf = (field: string): string => field.split('.').at(-1)!;

const problemsOf = (error: ValidationError, path: string): FieldProblem[] => {
  const field = /^\d+$/.test(error.property) ? `${path}[${error.property}]` : path ? `${path}.${error.property}` : error.property;
  const own = Object.values(error.constraints ?? {}).map((message) => ({ field, message }));
  return [...own, ...(error.children ?? []).flatMap((child) => problemsOf(child, field))];
};
