/** A field of an object, as the schema has it. */
export interface FieldShape {
  /** Name of the type that it holds, without lists. */
  type: string;
  /** Something can be left out of it: it may be null, or it is a list. */
  canBeEmpty: boolean;
  /** Names of its arguments, each with the type that it takes. */
  arguments: Readonly<Record<string, string>>;
}

/** What a check of the policy has to know of a schema. */
export interface SchemaShape {
  objects: Readonly<Record<string, Readonly<Record<string, FieldShape>>>>;
  /** Types of input: their fields, each with the type that it takes. */
  inputs: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Enumerations with their values. */
  values: Readonly<Record<string, readonly string[]>>;
  /** Unions with the types of which they are. */
  unions: Readonly<Record<string, readonly string[]>>;
}

/** Types that are asked and not seen. */
export const ROOTS = ['Query', 'Mutation', 'Subscription'] as const;
