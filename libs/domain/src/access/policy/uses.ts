import { maskOf, OBJECT_RULES } from './masks.ts';
import type { Relation } from './relation.ts';
import type { FieldName, Use } from './rules.ts';

/** Whether somebody who stands so to an evaluation may use what the rule is of: a field that they do not see may not order, filter or refuse. */
export const mayUse = (use: Use, relation: Relation): boolean =>
  (use.relations?.includes(relation) ?? true) && (use.sees ?? []).every((field) => maySee(field, relation));

const maySee = (name: FieldName, relation: Relation): boolean => {
  const [type, field] = name.split('.') as [string, string];
  const rule = OBJECT_RULES[type];
  return rule?.by === 'relation' ? maskOf(type, relation).has(field) : rule !== undefined;
};
