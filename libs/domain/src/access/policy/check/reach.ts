import { ROOTS, type SchemaShape } from './shape.ts';
import type { WholePolicy } from './whole-policy.ts';
import type { Act } from '../acts.ts';

/** Types that lie under a type, itself and those of unions included. */
export const typesUnder = ({ objects, unions }: SchemaShape, type: string, found = new Set<string>()): Set<string> => {
  if (found.has(type)) return found;
  found.add(type);
  for (const next of unions[type] ?? Object.values(objects[type] ?? {}).map((field) => field.type)) typesUnder({ objects, unions } as SchemaShape, next, found);
  return found;
};

/** Types of input that lie under a type, itself included. */
export const inputsUnder = ({ inputs }: SchemaShape, type: string): string[] =>
  type in inputs ? [type, ...Object.values(inputs[type]!).flatMap((next) => inputsUnder({ inputs } as SchemaShape, next))] : [];

/** Each question of the schema that has a rule, with its act and types. */
export const questionsOf = ({ questions }: WholePolicy, { objects }: SchemaShape): { name: string; act: Act; type: string; takes: string[] }[] =>
  ROOTS.flatMap((root) =>
    Object.entries(objects[root] ?? {}).flatMap(([name, field]) => {
      const rule = questions[root][name];
      return rule ? [{ name: `${root}.${name}`, act: rule.act, type: field.type, takes: Object.values(field.arguments) }] : [];
    }),
  );
