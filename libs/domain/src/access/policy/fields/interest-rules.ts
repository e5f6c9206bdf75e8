import { asks, byAct, seeing, takenBy } from '../ruling.ts';
import type { FeatureRules } from '../rules.ts';

/** What each nature of interest leads to, as administrators change it. */
export const interestRules = {
  objects: {
    InterestRules: byAct('interest-rules:manage', 'lookBackYears', 'natures', 'version', 'versions'),
    NatureRule: byAct('interest-rules:manage', 'current', 'endedEarlier', 'endedWithinLookBack', 'inUse', 'meaning', 'nature'),
    InterestRulesVersion: byAct('interest-rules:manage', 'changedAt', 'changedBy', 'reason', 'version'),
  },
  queries: {
    interestRules: asks('interest-rules:manage'),
  },
  mutations: {
    changeInterestRules: asks('interest-rules:manage', ['input']),
  },
  inputs: {
    ChangeInterestRulesInput: takenBy(['interest-rules:manage'], ['idempotencyKey', 'lookBackYears', 'natures', 'reason'], { expectedVersion: seeing('InterestRules.version') }),
    NatureRuleInput: takenBy(['interest-rules:manage'], ['current', 'endedEarlier', 'endedWithinLookBack', 'meaning', 'nature']),
  },
} satisfies FeatureRules;
