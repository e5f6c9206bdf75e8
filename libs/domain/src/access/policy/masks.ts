import { POLICY } from './fields/index.ts';
import type { Relation } from './relation.ts';
import type { ObjectRule } from './rules.ts';

/** Every type of object with its rule. */
export const OBJECT_RULES: Readonly<Record<string, ObjectRule>> = Object.assign({}, ...POLICY.map(({ objects }) => objects));

/** Fields of an evaluation that hold an object or several of which some relations that see the field do not see all. */
export const NESTED: Readonly<Record<string, string>> = { conditions: 'Condition', decisions: 'Decision', documents: 'Document', feedback: 'Feedback', frozenReports: 'FrozenPilotReport', pilotReport: 'PilotReport', planVersions: 'PlanVersion', rebases: 'MeasureRebase', rollOut: 'RollOut', sites: 'PilotSite', stopFirings: 'StopFiring', uptake: 'Uptake', reviews: 'Review', whatBlocks: 'TransitionCheck' };

const masks = new Map<string, ReadonlySet<string>>();

/**
 * The fields of one object that this relation sees: decided once, obeyed by whatever builds the object.
 *
 * @throws where the type is not ruled by relation
 */
export const maskOf = (type: string, relation: Relation): ReadonlySet<string> => {
  const key = `${type} ${relation}`;
  const known = masks.get(key) ?? new Set(Object.entries(relationsOf(type)).filter(([, may]) => may.includes(relation)).map(([field]) => field));
  masks.set(key, known);
  return known;
};

/**
 * What a field of an evaluation holds, without what this relation does not see of it: null, or an empty list. Whatever
 * the relation sees whole is given back as it is.
 */
export const withoutUnseen = (field: string, relation: Relation, value: unknown): unknown => {
  const type = NESTED[field];
  if (type === undefined || typeof value !== 'object' || value === null) return value;
  const mask = maskOf(type, relation);
  const unseen = Object.keys(relationsOf(type)).filter((name) => !mask.has(name));
  if (unseen.length === 0) return value;
  const without = (one: Readonly<Record<string, unknown>>): object => ({ ...one, ...Object.fromEntries(unseen.map((name) => [name, Array.isArray(one[name]) ? [] : null])) });
  return Array.isArray(value) ? value.map(without) : without(value as Readonly<Record<string, unknown>>);
};

const relationsOf = (type: string): Readonly<Record<string, readonly Relation[]>> => {
  const rule = OBJECT_RULES[type];
  if (rule?.by !== 'relation') throw new Error(`${type} is not ruled by relation`);
  return rule.fields;
};
