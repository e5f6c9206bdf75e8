import { STAFF_ONLY } from '../relations.ts';
import { asks, seeing, seenBy, takenBy, whole } from '../ruling.ts';
import type { FeatureRules } from '../rules.ts';

/**
 * The list that staff work from. Every row in it is one on which the asker is staff, which its where clause says before
 * the limit; so each order and filter may be by what staff see, and by nothing else.
 */
export const list = {
  objects: {
    EvaluationConnection: whole('counts and holds only rows that the asker may see', 'edges', 'pageInfo', 'totalCount'),
    EvaluationEdge: whole('a row that the asker may see; its cursor holds a value and an id of that row', 'cursor', 'node'),
    PageInfo: whole('says of rows that the asker may see whether there are more', 'endCursor', 'hasNextPage', 'hasPreviousPage', 'startCursor'),
    EvaluationSummary: seenBy(
      STAFF_ONLY,
      'id', 'reference', 'number', 'simulated', 'innovationName', 'organisationName', 'programmeId', 'stage', 'stageTitle', 'run', 'version', 'enteredAt',
      'dueAt', 'paused', 'proposed', 'assignments',
    ),
    // whoever has a seat in an open round sees their own alone
    ListedAssignment: seenBy(STAFF_ONLY, 'id', 'person', 'role', 'state'),
    StageCount: whole('counted for staff of the programme, less what is hidden from them', 'count', 'stage'),
  },
  queries: {
    pipeline: asks('evaluation:read', ['filter', 'first', 'sort'], { after: seeing('EvaluationSummary.id', 'EvaluationSummary.enteredAt', 'EvaluationSummary.dueAt') }),
  },
  inputs: {
    EvaluationFilter: takenBy(['evaluation:read'], [], {
      programmeId: seeing('EvaluationSummary.programmeId'),
      stages: seeing('EvaluationSummary.stage'),
      due: seeing('EvaluationSummary.dueAt', 'EvaluationSummary.paused'),
      proposed: seeing('EvaluationSummary.proposed'),
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
