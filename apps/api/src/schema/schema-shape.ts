import type { FieldShape, SchemaShape } from '@waymark/domain/access';
import {
  getNamedType, getNullableType, isEnumType, isInputObjectType, isInterfaceType, isListType, isNonNullType, isObjectType, isUnionType,
  type GraphQLField, type GraphQLNamedType, type GraphQLSchema,
} from 'graphql';

/** What the check of the policy has to know of a schema; what GraphQL itself brings is left out. */
export const schemaShape = (schema: GraphQLSchema): SchemaShape => {
  const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
  return {
    objects: byName(types.filter((type) => isObjectType(type) || isInterfaceType(type)), (type) => mapped(type.getFields(), fieldShape)),
    inputs: byName(types.filter(isInputObjectType), (type) => mapped(type.getFields(), (field) => getNamedType(field.type).name)),
    values: byName(types.filter(isEnumType), (type) => type.getValues().map((value) => value.name)),
    unions: byName(types.filter(isUnionType), (type) => type.getTypes().map((one) => one.name)),
  };
};

const fieldShape = (field: GraphQLField<unknown, unknown>): FieldShape => ({
  type: getNamedType(field.type).name,
  canBeEmpty: !isNonNullType(field.type) || isListType(getNullableType(field.type)),
  arguments: Object.fromEntries(field.args.map((argument) => [argument.name, getNamedType(argument.type).name])),
});

const byName = <Type extends GraphQLNamedType, Value>(types: Type[], value: (type: Type) => Value): Record<string, Value> =>
  Object.fromEntries(types.map((type) => [type.name, value(type)]));

const mapped = <Given, Value>(given: Record<string, Given>, value: (one: Given) => Value): Record<string, Value> =>
  Object.fromEntries(Object.entries(given).map(([name, one]) => [name, value(one)]));
