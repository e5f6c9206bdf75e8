import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { apiError, type FieldProblem } from './api-error.ts';

/** Checks every input class; a wrong field is named with its path and the remedy. */
export const inputValidation = (): ValidationPipe =>
  new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    exceptionFactory: (errors) => {
      const fields = errors.flatMap((error) => problemsOf(error, 'input'));
      return apiError('BAD_INPUT', fields.map((problem) => problem.message).join('; '), fields);
    },
  });

const problemsOf = (error: ValidationError, path: string): FieldProblem[] => {
  const field = /^\d+$/.test(error.property) ? `${path}[${error.property}]` : `${path}.${error.property}`;
  const own = Object.values(error.constraints ?? {}).map((message) => ({ field, message }));
  return [...own, ...(error.children ?? []).flatMap((child) => problemsOf(child, field))];
};
