import { GraphQLScalarType, valueFromASTUntyped } from 'graphql';

/** Any JSON value: answers of a form, operands of a guard. Checked by the operation that takes it. */
export const JsonScalar = new GraphQLScalarType({
  name: 'JSON',
  description: 'Any JSON value',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
});
