import type { Mode } from '@waymark/platform/config';
import { getOperationAST, GraphQLError, NoSchemaIntrospectionCustomRule, parse, specifiedRules, validate, type DocumentNode, type ExecutionArgs, type GraphQLSchema } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import type { PersistedDocuments } from '../boot/persisted-documents.ts';
import { QUERY_LIMITS, queryLimits } from '../schema/query-limits.ts';

/** What a socket needs to know of the API behind it. */
export interface AskedOf {
  schema: GraphQLSchema;
  documents: PersistedDocuments;
  mode: Mode;
}

/**
 * The subscription that a message asks for, under the same limits as a question by POST. Anything but a subscription
 * is refused: questions and changes are counted and guarded on their own way.
 *
 * @param free whether any text may be asked, as machine clients may
 * @returns what to run, or what is wrong with it
 */
export const askedSubscription = ({ query, extensions, variables, operationName }: SubscribePayload, { schema, documents, mode }: AskedOf, free: boolean): ExecutionArgs | readonly GraphQLError[] => {
  const text = textOf(query, extensions?.['documentId'], documents, free);
  if (text instanceof GraphQLError) return [text];
  const document = parsed(text);
  if (document instanceof GraphQLError) return [document];
  if (getOperationAST(document, operationName)?.operation !== 'subscription') return [refused('BAD_INPUT', 'Only a subscription is asked by a WebSocket: send questions and changes by POST')];
  const faults = validate(schema, document, [...specifiedRules, ...queryLimits(), ...(mode === 'production' ? [NoSchemaIntrospectionCustomRule] : [])]);
  if (faults.length > 0) return faults.map(({ message }) => refused('GRAPHQL_VALIDATION_FAILED', mode === 'production' ? withoutSuggestion(message) : message));
  return { schema, document, variableValues: variables ?? {}, operationName: operationName ?? null };
};

const textOf = (query: string, id: unknown, { known, only }: PersistedDocuments, free: boolean): string | GraphQLError => {
  if (id === undefined) return only && !free ? refused('FORBIDDEN', 'This installation answers the documents of its own pages alone: send a documentId') : query;
  return (typeof id === 'string' ? known.get(id) : undefined) ?? refused('DOCUMENT_UNKNOWN', 'There is no such document here: the pages and the API come from two builds. Load the page again');
};

const parsed = (text: string): DocumentNode | GraphQLError => {
  try {
    return parse(text, { maxTokens: QUERY_LIMITS.tokens });
  } catch (error) {
    return refused('GRAPHQL_PARSE_FAILED', (error as GraphQLError).message);
  }
};

/** A field that was nearly named would tell the schema. */
const withoutSuggestion = (message: string): string => message.replace(/ ?Did you mean .+\?$/s, '');

const refused = (code: string, message: string): GraphQLError => new GraphQLError(message, { extensions: { code, fields: [] } });
