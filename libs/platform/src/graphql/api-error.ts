import { GraphQLError } from 'graphql';

export type ApiErrorCode = 'BAD_INPUT' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'SECOND_FACTOR' | 'NOT_FOUND' | 'CONFLICT' | 'TOO_LARGE' | 'TOO_MANY' | 'UNAVAILABLE';

export interface FieldProblem {
  /** Path of the field in the input, e.g. `input.reason`. */
  field: string;
  /** What is wrong and what to do. */
  message: string;
}

/** An error that a client may read. Everything else is masked, with a reference. */
export const apiError = (code: ApiErrorCode, message: string, fields: FieldProblem[] = []): GraphQLError =>
  new GraphQLError(message, { extensions: { code, fields } });

/** One answer for hidden, foreign, erased and never existing. */
export const notFound = (): GraphQLError => apiError('NOT_FOUND', 'There is nothing here that you may see');
