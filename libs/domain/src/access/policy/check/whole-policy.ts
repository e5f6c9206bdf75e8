import type { FeatureRules, InputRule, ObjectRule, QuestionRule, Use } from '../rules.ts';
import type { ROOTS } from './shape.ts';

/** What all features rule, by name. */
export interface WholePolicy {
  objects: Readonly<Record<string, ObjectRule>>;
  questions: Readonly<Record<(typeof ROOTS)[number], Readonly<Record<string, QuestionRule>>>>;
  inputs: Readonly<Record<string, InputRule>>;
  values: Readonly<Record<string, Readonly<Record<string, Use>>>>;
}

export const wholePolicy = (features: readonly FeatureRules[]): WholePolicy => ({
  objects: joined(features.map(({ objects }) => objects)),
  questions: {
    Query: joined(features.map(({ queries }) => queries ?? {})),
    Mutation: joined(features.map(({ mutations }) => mutations ?? {})),
    Subscription: joined(features.map(({ subscriptions }) => subscriptions ?? {})),
  },
  inputs: joined(features.map(({ inputs }) => inputs ?? {})),
  values: joined(features.map(({ values }) => values ?? {})),
});

/** @throws where two features rule the same thing: one of them would not count */
const joined = <Rule>(parts: readonly Readonly<Record<string, Rule>>[]): Record<string, Rule> => {
  const all = parts.flatMap((part) => Object.entries(part));
  const twice = all.map(([name]) => name).find((name, at, names) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new Error(`Two features rule ${twice}`);
  return Object.fromEntries(all);
};

/** Names of the fields that a rule names. */
export const fieldsOf = (rule: ObjectRule): readonly string[] => (rule.by === 'relation' ? Object.keys(rule.fields) : rule.fields);
