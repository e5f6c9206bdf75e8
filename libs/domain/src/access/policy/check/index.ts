import type { FeatureRules } from '../rules.ts';
import { actsThatDiffer } from './acts-that-differ.ts';
import type { SchemaShape } from './shape.ts';
import { unhidden } from './unhidden.ts';
import { unruled } from './unruled.ts';
import { unseenUses } from './unseen-uses.ts';
import { wholePolicy } from './whole-policy.ts';

export type { FieldShape, SchemaShape } from './shape.ts';

/** What is wrong between the policy and a schema, each in a sentence that names it. Empty, or nothing is built and nothing starts. */
export const policyFaults = (features: readonly FeatureRules[], shape: SchemaShape): string[] => {
  const policy = wholePolicy(features);
  return [...unruled(policy, shape), ...actsThatDiffer(policy, shape), ...unseenUses(policy), ...unhidden(policy, shape)];
};
