import { OUTCOME } from '../relations.ts';
import { asks, seenBy, takenBy } from '../ruling.ts';
import type { FeatureRules } from '../rules.ts';

/** Conditions that are met, and where the innovation is taken up. */
export const adoption = {
  objects: { RollOut: seenBy(OUTCOME, 'id', 'liveOn', 'organisation', 'plannedOn', 'region', 'simulated') },
  mutations: {
    meetCondition: asks('condition:track', ['input']),
    recordRollOut: asks('roll-out:record', ['input']),
  },
  inputs: {
    MeetConditionInput: takenBy(['condition:track'], ['conditionId', 'evaluationId', 'evidence', 'idempotencyKey']),
    RecordRollOutInput: takenBy(['roll-out:record'], ['evaluationId', 'idempotencyKey', 'liveOn', 'organisationId', 'plannedOn']),
  },
} satisfies FeatureRules;
