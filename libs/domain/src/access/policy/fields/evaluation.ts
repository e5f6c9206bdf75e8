import { COURSE, EVERYONE, INSIDERS, STAFF_ONLY } from '../relations.ts';
import { asks, byRelation, only, seenBy, seeing } from '../ruling.ts';
import type { FeatureRules } from '../rules.ts';

/** An evaluation, as somebody who stands to it sees it. Where a field holds something else for the team (the announced stage instead of the real one) the reader takes it from another table. */
export const EVALUATION = byRelation({
  id: EVERYONE,
  reference: EVERYONE,
  number: EVERYONE,
  simulated: EVERYONE,
  innovationId: EVERYONE,
  innovationName: EVERYONE,
  organisationName: EVERYONE,
  programmeId: EVERYONE,
  pipeline: EVERYONE,
  pipelineVersionId: EVERYONE,
  stage: EVERYONE,
  stageTitle: EVERYONE,
  run: EVERYONE,
  since: EVERYONE,
  announcedStage: COURSE,
  version: INSIDERS,
  dueAt: ['staff', 'reviewer', 'auditor'],
  limit: ['staff', 'reviewer', 'auditor'],
  clocks: STAFF_ONLY,
  runs: COURSE,
  timeline: ['staff', 'auditor', 'team'],
  appealBy: ['staff', 'team'],
  whatBlocks: ['staff', 'team'],
  proposal: STAFF_ONLY,
  conditions: ['staff', 'auditor', 'team'],
  requests: ['staff', 'reviewer', 'team'],
  holds: STAFF_ONLY,
  decisions: ['staff', 'auditor', 'team'],
  feedback: ['staff', 'team'],
  assignments: STAFF_ONLY,
  reviews: ['staff', 'reviewer'],
  caseScore: STAFF_ONLY,
  votes: STAFF_ONLY,
  determinations: STAFF_ONLY,
  conflicts: STAFF_ONLY,
  submissions: ['staff', 'reviewer', 'team'],
  packs: ['staff', 'reviewer', 'team'],
  documents: ['staff', 'reviewer', 'team'],
  assessments: ['staff', 'reviewer', 'team'],
  importedPassports: ['staff', 'reviewer', 'team'],
  sites: ['staff', 'site', 'team'],
  measures: ['staff', 'reviewer', 'site', 'team'],
  readings: ['staff', 'site'],
  incidents: ['staff', 'site'],
  pilotMoney: STAFF_ONLY,
  budgetImpact: STAFF_ONLY,
  pilotReport: ['staff', 'site'],
  frozenReports: ['staff', 'site'],
  residualRisk: ['staff', 'site', 'team'],
  rollOut: ['staff', 'auditor', 'team'],
  uptake: ['staff', 'auditor', 'team'],
  unreadMessages: ['staff', 'reviewer', 'team'],
});

export const evaluation = {
  objects: {
    Evaluation: EVALUATION,
    // an auditor reads events without the words in them
    HistoryEntry: seenBy(COURSE, 'at', 'by', 'data', 'type', 'version'),
  },
  queries: {
    evaluation: asks('evaluation:read', ['id']),
    history: asks('evaluation:read', [], {
      evaluationId: only(COURSE),
      last: only(COURSE),
      before: only(COURSE, 'HistoryEntry.version'),
    }),
    stageCounts: asks('evaluation:read', [], { programmeId: seeing('StageCount.stage') }),
  },
  subscriptions: {
    evaluation: asks('evaluation:read', ['id']),
  },
} satisfies FeatureRules;
