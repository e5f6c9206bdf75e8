import type { Relation } from './relation.ts';

const EVERYONE: readonly Relation[] = ['staff', 'reviewer', 'site', 'team', 'auditor'];
const INSIDERS: readonly Relation[] = ['staff', 'reviewer', 'site', 'auditor'];
const CASE: readonly Relation[] = ['staff', 'reviewer', 'team'];
const STAFF_ONLY: readonly Relation[] = ['staff'];

/**
 * Which relation sees which field. A field that is not here is nobody's and stops the boot. Where a field holds
 * something else for the team (the announced stage instead of the real one) the reader takes it from another table.
 */
export const FIELD_POLICY = {
  Evaluation: {
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
    announcedStage: ['staff', 'auditor'],
    version: INSIDERS,
    dueAt: ['staff', 'reviewer', 'auditor'],
    limit: ['staff', 'reviewer', 'auditor'],
    clocks: STAFF_ONLY,
    runs: ['staff', 'auditor'],
    timeline: ['staff', 'auditor', 'team'],
    appealBy: ['staff', 'team'],
    whatBlocks: ['staff', 'team'],
    proposal: STAFF_ONLY,
    conditions: ['staff', 'auditor', 'team'],
    requests: CASE,
    holds: STAFF_ONLY,
    decisions: ['staff', 'auditor', 'team'],
    assignments: STAFF_ONLY,
    reviews: ['staff', 'reviewer'],
    caseScore: STAFF_ONLY,
    votes: STAFF_ONLY,
    conflicts: STAFF_ONLY,
    submissions: CASE,
    documents: CASE,
    assessments: ['staff', 'reviewer', 'team'],
    sites: ['staff', 'site', 'team'],
    measures: ['staff', 'reviewer', 'site', 'team'],
    readings: ['staff', 'site'],
    incidents: ['staff', 'site'],
    residualRisk: ['staff', 'site', 'team'],
    rollOut: ['staff', 'auditor', 'team'],
  },
} as const satisfies Record<string, Record<string, readonly Relation[]>>;

export type GuardedType = keyof typeof FIELD_POLICY;

/** The fields of one object that this relation sees: decided once, obeyed by whatever builds the object. */
export const maskOf = (type: GuardedType, relation: Relation): ReadonlySet<string> =>
  new Set(Object.entries<readonly Relation[]>(FIELD_POLICY[type]).filter(([, may]) => may.includes(relation)).map(([field]) => field));

/** Fields of a type that no rule speaks of. Empty, or the server does not start. */
export const unruledFields = (type: GuardedType, fields: readonly string[]): string[] =>
  fields.filter((field) => !(field in FIELD_POLICY[type]));
