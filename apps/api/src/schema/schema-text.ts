import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';

const HEADER = '# Printed from the classes of the API by `npm run schema`: change those, not this.\n\n';

/** The text of `schema.graphql`: sorted, so that a change shows where it is and nowhere else. */
export const schemaText = (schema: GraphQLSchema): string => `${HEADER}${printSchema(lexicographicSortSchema(schema))}\n`;
