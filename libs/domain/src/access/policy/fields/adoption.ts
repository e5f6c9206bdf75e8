import { OUTCOME, STAFF_ONLY } from '../relations.ts';
import { asks, byRelation, takenBy } from '../ruling.ts';
import type { FeatureRules } from '../rules.ts';

/** Conditions that are met, and where the innovation is taken up. */
export const adoption = {
  objects: {
    RollOut: byRelation({
      id: OUTCOME,
      organisationId: OUTCOME,
      organisation: OUTCOME,
      region: OUTCOME,
      board: OUTCOME,
      plannedOn: OUTCOME,
      contractedOn: OUTCOME,
      liveOn: OUTCOME,
      stoppedOn: OUTCOME,
      recordedAt: OUTCOME,
      simulated: OUTCOME,
      // what somebody noted of an organisation, and who: for those who follow the roll-out
      barrier: STAFF_ONLY,
      recordedBy: STAFF_ONLY,
    }),
  },
  mutations: {
    meetCondition: asks('condition:track', ['input']),
    recordRollOut: asks('roll-out:record', ['input']),
  },
  inputs: {
    MeetConditionInput: takenBy(['condition:track'], ['conditionId', 'evaluationId', 'evidence', 'idempotencyKey']),
    RecordRollOutInput: takenBy(['roll-out:record'], ['barrier', 'contractedOn', 'evaluationId', 'idempotencyKey', 'liveOn', 'organisationId', 'plannedOn', 'stoppedOn']),
  },
} satisfies FeatureRules;
