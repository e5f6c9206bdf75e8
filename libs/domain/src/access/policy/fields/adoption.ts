import { OUTCOME, STAFF_ONLY } from '../relations.ts';
import { asks, byRelation, seeing, seenBy, takenBy, whole } from '../ruling.ts';
import type { FeatureRules } from '../rules.ts';

const PUBLIC = 'the public register holds what was told to everybody, in a table of its own';

/** Conditions that are met, where the innovation is taken up, and what the public reads of it. */
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
      barrierKind: STAFF_ONLY,
      recordedBy: STAFF_ONLY,
    }),
    Uptake: byRelation({
      asOf: OUTCOME,
      simulated: OUTCOME,
      regions: OUTCOME,
      boards: OUTCOME,
      organisations: OUTCOME,
      deprivation: OUTCOME,
      unanswered: OUTCOME,
      noCareOrganisations: OUTCOME,
      beforeAdoption: OUTCOME,
      barriers: STAFF_ONLY,
      takenOff: STAFF_ONLY,
    }),
    UptakeRegion: seenBy(OUTCOME, 'due', 'expected', 'live', 'part', 'region'),
    UptakeBoard: seenBy(OUTCOME, 'board', 'due', 'expected', 'live', 'part'),
    TakenOff: seenBy(STAFF_ONLY, 'organisation', 'reason', 'takenOffAt', 'takenOffBy'),
    UptakeOrganisation: seenBy(OUTCOME, 'by', 'organisation', 'organisationId', 'overdue', 'recordedAs', 'region', 'status'),
    UptakeDeprivation: seenBy(OUTCOME, 'due', 'expected', 'live', 'part', 'tenths'),
    BarrierCount: seenBy(STAFF_ONLY, 'kind', 'organisations', 'region'),
    BudgetImpact: seenBy(STAFF_ONLY, 'earlierSupport', 'guidance', 'id', 'impact', 'judgedOn', 'reason', 'recordedAt', 'recordedBy', 'simulated', 'version', 'years'),
    EarlierSupport: seenBy(STAFF_ONLY, 'programme'),
    BudgetYear: seenBy(STAFF_ONLY, 'cost', 'population', 'saving'),
    BudgetGuidance: seenBy(STAFF_ONLY, 'kind', 'positive', 'publishedOn', 'reference'),
    JudgedImpact: seenBy(STAFF_ONLY, 'impactByYear', 'results', 'state', 'tests'),
    FundingTest: seenBy(STAFF_ONLY, 'sentence', 'state', 'test'),
    RollOutPlanned: whole('how many of the targets that the asker sent were added', 'added', 'id', 'unchanged'),
    RegisterEntry: whole(
      PUBLIC, 'announcedAt', 'changedAt', 'conditions', 'decidingBody', 'evidence', 'explanation', 'label', 'liveIn', 'name', 'organisation', 'outcome', 'reasons', 'reference', 'simulated', 'since', 'state',
    ),
    RegisterCondition: whole(PUBLIC, 'dueOn', 'metOn', 'text'),
    RegisterReason: whole(PUBLIC, 'text', 'toldOn'),
    RegisterEvidence: whole(PUBLIC, 'amendedOn', 'madeOn', 'measures', 'met', 'sites', 'targets'),
    RegisterMeasure: whole(PUBLIC, 'main', 'name', 'verdict'),
    RegisterRegion: whole(PUBLIC, 'live', 'region'),
    RegisterPage: whole(PUBLIC, 'entries', 'next', 'total'),
  },
  queries: {
    register: asks('register:read', ['first'], {
      after: seeing('RegisterEntry.announcedAt', 'RegisterEntry.changedAt', 'RegisterEntry.reference'),
      changedFirst: seeing('RegisterEntry.changedAt'),
      search: seeing('RegisterEntry.conditions', 'RegisterEntry.name', 'RegisterEntry.organisation', 'RegisterEntry.reference'),
    }),
    registerEntry: asks('register:read', ['reference']),
  },
  mutations: {
    meetCondition: asks('condition:track', ['input']),
    reopenCondition: asks('condition:track', ['input']),
    recordBudgetImpact: asks('budget:record', ['input']),
    recordRollOut: asks('roll-out:record', ['input']),
    planRollOut: asks('roll-out:record', ['input']),
    takeOffRollOut: asks('roll-out:record', ['input']),
  },
  inputs: {
    MeetConditionInput: takenBy(['condition:track'], ['conditionId', 'evaluationId', 'evidence', 'idempotencyKey']),
    ReopenConditionInput: takenBy(['condition:track'], ['conditionId', 'evaluationId', 'idempotencyKey', 'reason']),
    RecordBudgetImpactInput: takenBy(['budget:record'], ['earlierSupport', 'evaluationId', 'guidance', 'idempotencyKey', 'reason', 'years']),
    BudgetYearInput: takenBy(['budget:record'], ['cost', 'population', 'saving']),
    EarlierSupportInput: takenBy(['budget:record'], ['programme']),
    GuidanceInput: takenBy(['budget:record'], ['kind', 'positive', 'publishedOn', 'reference']),
    RecordRollOutInput: takenBy(['roll-out:record'], ['barrier', 'barrierKind', 'contractedOn', 'evaluationId', 'idempotencyKey', 'liveOn', 'organisationId', 'plannedOn', 'stoppedOn']),
    PlanRollOutInput: takenBy(['roll-out:record'], ['evaluationId', 'idempotencyKey', 'targets']),
    TakeOffRollOutInput: takenBy(['roll-out:record'], ['evaluationId', 'idempotencyKey', 'organisationId', 'reason']),
    RollOutTargetInput: takenBy(['roll-out:record'], ['organisationId', 'plannedOn']),
  },
} satisfies FeatureRules;
