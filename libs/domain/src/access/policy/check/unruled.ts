import { ROOTS, type SchemaShape } from './shape.ts';
import { fieldsOf, type WholePolicy } from './whole-policy.ts';

/** What the schema has and no rule speaks of, and what rules speak of that the schema lacks: those would guard nothing. */
export const unruled = (policy: WholePolicy, shape: SchemaShape): string[] => {
  const [has, ruled] = [namesIn(shape), namesRuled(policy)];
  return [
    ...[...has].filter((name) => !ruled.has(name)).map((name) => `${name} has no rule`),
    ...[...ruled].filter((name) => !has.has(name)).map((name) => `${name} has a rule and is not in the schema`),
  ];
};

const named = (owner: string, names: readonly string[]): string[] => names.map((name) => `${owner}.${name}`);

const namesIn = ({ objects, inputs, values }: SchemaShape): Set<string> =>
  new Set([
    ...Object.entries(objects).flatMap(([type, fields]) => named(type, Object.keys(fields))),
    ...Object.entries(objects).flatMap(([type, fields]) => Object.entries(fields).flatMap(([field, of]) => named(`${type}.${field}`, Object.keys(of.arguments)))),
    ...Object.entries(inputs).flatMap(([type, fields]) => named(type, Object.keys(fields))),
    ...Object.entries(values).flatMap(([type, all]) => named(type, all)),
  ]);

const namesRuled = ({ objects, questions, inputs, values }: WholePolicy): Set<string> =>
  new Set([
    ...Object.entries(objects).flatMap(([type, rule]) => named(type, fieldsOf(rule))),
    ...ROOTS.flatMap((root) => Object.entries(questions[root]).flatMap(([name, rule]) => [`${root}.${name}`, ...named(`${root}.${name}`, Object.keys(rule.arguments))])),
    ...Object.entries(inputs).flatMap(([type, { fields }]) => named(type, Object.keys(fields))),
    ...Object.entries(values).flatMap(([type, all]) => named(type, Object.keys(all))),
  ]);
