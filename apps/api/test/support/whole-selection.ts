import { buildClientSchema, getIntrospectionQuery, getNamedType, isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import type { TestClient } from './test-client.ts';

/** The schema of a running API, as it tells it. */
export const schemaOf = async (client: TestClient): Promise<GraphQLSchema> => buildClientSchema((await client.query(getIntrospectionQuery())).data);

export const objectType = (schema: GraphQLSchema, name: string): GraphQLObjectType => {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type of this schema`);
  return type;
};

/** Every field of a type, and of what it holds, all the way down: what a client could ask for. */
export const wholeSelection = (schema: GraphQLSchema, name: string): string =>
  Object.values(objectType(schema, name).getFields())
    .map((field) => {
      const held = getNamedType(field.type);
      return isObjectType(held) ? `${field.name} { ${wholeSelection(schema, held.name)} }` : field.name;
    })
    .join(' ');
