import type { ApolloServerPlugin, BaseContext, GraphQLRequestContextResponseForOperation } from '@apollo/server';
import { getVariableValues, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { FormatError } from './format-error.ts';

const KEPT = 500;

/**
 * Runs documents compiled by graphql-jit, by document hash and operation name. The cache is bounded: the oldest
 * leaves first, so that a client that makes up documents cannot fill the memory. Apollo formats no error of an answer
 * that a plugin gives, so each passes through `formatError` here: without it a bug would reach the client in full.
 */
export const jitPlugin = (formatError: FormatError): ApolloServerPlugin<BaseContext> => {
  const compiled = new Map<string, CompiledQuery>();
  const compiledFor = (schema: GraphQLSchema, request: GraphQLRequestContextResponseForOperation<BaseContext>): CompiledQuery | null => {
    const name = request.operationName ?? '';
    const key = `${request.queryHash}/${name}`;
    const known = compiled.get(key);
    if (known) return known;
    const made = compileQuery(schema, request.document, request.operationName ?? undefined);
    if (!isCompiledQuery(made)) return null;
    if (compiled.size >= KEPT) compiled.delete(compiled.keys().next().value!);
    compiled.set(key, made);
    return made;
  };
  return {
    async requestDidStart() {
      return {
        async responseForOperation(request) {
          const query = compiledFor(request.schema, request);
          // graphql-jit knows no defaults of input fields, so that it would ask for them: graphql-js reads the
          // variables first, and where they do not fit it runs the request and says why
          const { coerced } = getVariableValues(request.schema, request.operation.variableDefinitions ?? [], request.request.variables ?? {});
          if (!query || !coerced) return null;
          const { errors, ...result } = await query.query(undefined, request.contextValue, coerced);
          const singleResult = errors ? { ...result, errors: errors.map((error) => formatError(error.toJSON(), error)) } : result;
          return { http: request.response.http, body: { kind: 'single', singleResult } } as never;
        },
      };
    },
  };
};
