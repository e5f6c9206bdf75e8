import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

const KNOWN = new Set([
  'BAD_INPUT', 'UNAUTHENTICATED', 'FORBIDDEN', 'SECOND_FACTOR', 'NOT_FOUND', 'CONFLICT', 'TOO_LARGE', 'TOO_MANY', 'UNAVAILABLE',
  'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_RESOLUTION_FAILURE', 'BAD_USER_INPUT', 'BAD_REQUEST',
]);

export type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/**
 * Errors that we made reach the client as they are, and so do values that do not fit the schema, which belong to no
 * field of the answer. A bug is masked, with a reference that the log has too.
 */
export const formatError =
  (log: (reference: string, error: unknown) => void): FormatError =>
  (formatted, error) => {
    const code = formatted.extensions?.['code'];
    if (typeof code === 'string' && KNOWN.has(code)) return withoutTrace(formatted);
    const original = unwrapResolverError(error);
    if (original instanceof GraphQLError && original.extensions?.['code'] === undefined && !original.originalError && !original.path)
      return { ...withoutTrace(formatted), extensions: { code: 'BAD_INPUT', fields: [] } };
    const reference = randomUUID();
    log(reference, original);
    return { message: `Something went wrong on our side. Reference ${reference}`, path: formatted.path, extensions: { code: 'INTERNAL', reference } };
  };

const withoutTrace = (formatted: GraphQLFormattedError): GraphQLFormattedError => {
  const { stacktrace: _, ...extensions } = { ...formatted.extensions };
  return { ...formatted, extensions };
};
