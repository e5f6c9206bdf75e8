import { NESTED } from '../masks.ts';
import type { Relation } from '../relation.ts';
import type { SchemaShape } from './shape.ts';
import type { WholePolicy } from './whole-policy.ts';

/**
 * Fields that a relation reaches and does not see, where nothing leaves them out: below a field of an evaluation that
 * `NESTED` does not name, or where they cannot be empty.
 */
export const unhidden = ({ objects }: WholePolicy, shape: SchemaShape): string[] =>
  Object.entries(shape.objects).flatMap(([owner, fields]) =>
    Object.entries(fields).flatMap(([field, { type }]) => {
      const [outer, inner] = [objects[owner], objects[type]];
      if (outer?.by !== 'relation' || inner?.by !== 'relation') return [];
      const reached: readonly Relation[] = outer.fields[field] ?? [];
      const unseen = Object.entries(inner.fields).filter(([, may]) => reached.some((relation) => !may.includes(relation))).map(([name]) => name);
      const left = owner === 'Evaluation' && NESTED[field] === type;
      return unseen
        .filter((name) => !left || !shape.objects[type]?.[name]?.canBeEmpty)
        .map((name) => `${owner}.${field} leads to ${type}.${name} for some who do not see it, and ${left ? 'it cannot be empty' : 'nothing leaves it out'}`);
    }),
  );
