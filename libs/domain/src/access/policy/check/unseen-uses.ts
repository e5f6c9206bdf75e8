import type { Relation } from '../relation.ts';
import type { FieldName, Use } from '../rules.ts';
import { ROOTS } from './shape.ts';
import { fieldsOf, type WholePolicy } from './whole-policy.ts';

/**
 * Uses by fields that not everybody sees who may use them. Of a type that is ruled by relation, whoever sees any field
 * of it may be in the list that is ordered or filtered: all of them have to see this one, or the rule has to name those who do.
 */
export const unseenUses = (policy: WholePolicy): string[] =>
  usesOf(policy).flatMap(([name, use]) => (use.sees ?? []).filter((field) => !isSeen(policy, field, use)).map((field) => `${name} is by ${field}, which not everybody sees who may use it`));

const usesOf = ({ questions, inputs, values }: WholePolicy): [string, Use][] => [
  ...ROOTS.flatMap((root) => Object.entries(questions[root]).flatMap(([name, rule]) => under(`${root}.${name}`, rule.arguments))),
  ...Object.entries(inputs).flatMap(([type, { fields }]) => under(type, fields)),
  ...Object.entries(values).flatMap(([type, all]) => under(type, all)),
];

const under = (owner: string, uses: Readonly<Record<string, Use>>): [string, Use][] => Object.entries(uses).map(([name, use]) => [`${owner}.${name}`, use]);

const isSeen = ({ objects }: WholePolicy, name: FieldName, { relations }: Use): boolean => {
  const [type, field] = name.split('.') as [string, string];
  const rule = objects[type];
  if (rule?.by !== 'relation') return rule !== undefined && fieldsOf(rule).includes(field);
  const asking = relations ?? [...new Set(Object.values(rule.fields).flat())];
  const seeing: readonly Relation[] = rule.fields[field] ?? [];
  return asking.every((relation) => seeing.includes(relation));
};
