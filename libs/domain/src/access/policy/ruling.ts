import type { Act } from './acts.ts';
import type { Relation } from './relation.ts';
import type { FieldName, InputRule, ObjectRule, QuestionRule, Use } from './rules.ts';

/** Each field with the relations that see it. */
export const byRelation = <Fields extends Record<string, readonly Relation[]>>(fields: Fields) => ({ by: 'relation', fields }) as const;

/** The same relations see every field that is named. */
export const seenBy = (relations: readonly Relation[], ...fields: readonly string[]): ObjectRule =>
  byRelation(Object.fromEntries(fields.map((field) => [field, relations])));

/** Whoever may ask for the act sees the fields that are named. */
export const byAct = (act: Act, ...fields: readonly string[]): ObjectRule => ({ by: 'act', act, fields });

/** Whoever reaches the object sees the fields that are named. */
export const whole = (because: string, ...fields: readonly string[]): ObjectRule => ({ by: 'reach', because, fields });

/** Whoever may ask may use it: an id that is not theirs is answered as one that never was. */
export const ASKER: Use = {};

/** For those who see these fields, by which it sorts, filters or refuses. */
export const seeing = (...sees: readonly FieldName[]): Use => ({ sees });

/** For those who stand so to the evaluation, and see these fields. */
export const only = (relations: readonly Relation[], ...sees: readonly FieldName[]): Use => ({ relations, sees });

/** For those who may ask for this act besides. */
export const needing = (act: Act): Use => ({ act });

/** A question whose arguments whoever may ask may use; `special` are those that have a rule of their own. */
export const asks = (act: Act, names: readonly string[] = [], special: Readonly<Record<string, Use>> = {}): QuestionRule => ({ act, arguments: { ...usedByAsker(names), ...special } });

/** An input that these acts take; `special` are fields that have a rule of their own. */
export const takenBy = (acts: readonly Act[], names: readonly string[], special: Readonly<Record<string, Use>> = {}): InputRule => ({ acts, fields: { ...usedByAsker(names), ...special } });

const usedByAsker = (names: readonly string[]): Record<string, Use> => Object.fromEntries(names.map((name) => [name, ASKER]));
