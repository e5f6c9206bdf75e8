import type { Act } from './acts.ts';
import type { Relation } from './relation.ts';

/** `Type.field` of the API. */
export type FieldName = `${string}.${string}`;

/**
 * Who sees the fields of one type of object, each named: a field that is not named is nobody's.
 *
 * - by relation: how somebody stands to the evaluation that it belongs to;
 * - by act: whoever may ask for that act;
 * - whole: whoever reaches the object sees all of it, because of the reason.
 */
export type ObjectRule =
  | { by: 'relation'; fields: Readonly<Record<string, readonly Relation[]>> }
  | { by: 'act'; act: Act; fields: readonly string[] }
  | { by: 'reach'; because: string; fields: readonly string[] };

/** Who may use an argument, a field of an input or a value to sort by. */
export interface Use {
  /** Only those who stand so to the evaluation; left out: whoever may ask. */
  relations?: readonly Relation[];
  /** Only those who may ask for this too; left out: whoever may ask. */
  act?: Act;
  /** Fields that somebody must see: else an order, a filter or a refusal would tell what they hold. */
  sees?: readonly FieldName[];
}

/** A query, mutation or subscription: the act that it is, and who may use each argument. */
export interface QuestionRule {
  act: Act;
  arguments: Readonly<Record<string, Use>>;
}

/** A type of input: the acts that take it, and who may use each field. */
export interface InputRule {
  acts: readonly Act[];
  fields: Readonly<Record<string, Use>>;
}

/** What one feature rules. */
export interface FeatureRules {
  objects: Readonly<Record<string, ObjectRule>>;
  queries?: Readonly<Record<string, QuestionRule>>;
  mutations?: Readonly<Record<string, QuestionRule>>;
  subscriptions?: Readonly<Record<string, QuestionRule>>;
  inputs?: Readonly<Record<string, InputRule>>;
  /** Enumerations, by value: what they sort by. */
  values?: Readonly<Record<string, Readonly<Record<string, Use>>>>;
}
