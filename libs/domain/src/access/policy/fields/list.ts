import type { Relation } from '../relation.ts';
import { STAFF_ONLY } from '../relations.ts';
import { asks, byRelation, only, seeing, seenBy, takenBy, whole } from '../ruling.ts';
import type { FeatureRules } from '../rules.ts';

/** Who has a row in the list: staff of its programme, who are reviewers where they have a seat in an open round. */
const LISTED: readonly Relation[] = ['staff', 'reviewer'];

/** The list that staff work from. Its where clause says before the limit whose row it is; each order and filter is by what all of them see. */
export const list = {
  objects: {
    EvaluationConnection: whole('counts and holds only rows that the asker may see', 'edges', 'pageInfo', 'totalCount'),
    EvaluationEdge: whole('a row that the asker may see; its cursor holds a value and an id of that row', 'cursor', 'node'),
    PageInfo: whole('says of rows that the asker may see whether there are more', 'endCursor', 'hasNextPage', 'hasPreviousPage', 'startCursor'),
    // staff with a seat in an open round are reviewers there, in the list as in the case
    EvaluationSummary: byRelation({
      id: LISTED,
      reference: LISTED,
      number: LISTED,
      simulated: LISTED,
      innovationName: LISTED,
      organisationName: LISTED,
      programmeId: LISTED,
      stage: LISTED,
      stageTitle: LISTED,
      run: LISTED,
      version: LISTED,
      enteredAt: LISTED,
      dueAt: LISTED,
      paused: LISTED,
      assignments: LISTED,
      proposed: STAFF_ONLY,
    }),
    // to a reviewer their own seat alone
    ListedAssignment: seenBy(LISTED, 'id', 'person', 'role', 'state'),
    SimilarInnovation: seenBy(STAFF_ONLY, 'evaluationId', 'innovationName', 'likeness', 'number', 'reference', 'sameName', 'sameOrganisation', 'simulated', 'terms'),
    StageCount: whole('counted for staff of the programme, less what is hidden from them', 'count', 'stage'),
  },
  queries: {
    similarInnovations: asks('evaluation:read', [], { evaluationId: only(STAFF_ONLY) }),
    pipeline: asks('evaluation:read', ['filter', 'first', 'sort'], { after: seeing('EvaluationSummary.id', 'EvaluationSummary.enteredAt', 'EvaluationSummary.dueAt') }),
  },
  inputs: {
    EvaluationFilter: takenBy(['evaluation:read'], [], {
      programmeId: seeing('EvaluationSummary.programmeId'),
      stages: seeing('EvaluationSummary.stage'),
      due: seeing('EvaluationSummary.dueAt', 'EvaluationSummary.paused'),
      // a row on which the asker is no more than a reviewer counts as one without a proposal
      proposed: only(STAFF_ONLY, 'EvaluationSummary.proposed'),
      simulated: seeing('EvaluationSummary.simulated'),
    }),
  },
  values: {
    EvaluationSort: {
      ENTERED_NEWEST: seeing('EvaluationSummary.enteredAt'),
      DUE_SOONEST: seeing('EvaluationSummary.dueAt'),
    },
  },
} satisfies FeatureRules;
