import { ASKER, asks, byAct, takenBy } from '../ruling.ts';
import type { FeatureRules } from '../rules.ts';

const COUNTED = ['back', 'came', 'ended', 'here', 'late', 'median', 'ninetieth', 'on', 'onTime', 'timed'];

const FIGURES = ['ALL', 'CAME', 'WENT_ON', 'WENT_BACK', 'ENDED', 'HERE', 'TIMED', 'ON_TIME', 'LATE', 'LATE_NOW', 'PAUSED', 'LEFT_ON_TIME', 'LEFT_LATE'];

/** Figures of the portfolio and the cases that they count. What somebody may not know of is in no figure and in no list of theirs; a file is whose who asked for it. */
export const insights = {
  objects: {
    Funnel: byAct('insights:read', 'countedAt', 'groups', 'stages', 'whole'),
    FunnelStage: byAct('insights:read', ...COUNTED, 'holders', 'kind', 'lateNow', 'limit', 'paused', 'stage', 'title'),
    HolderDays: byAct('insights:read', 'holder', 'median', 'ninetieth'),
    InsightCase: byAct(
      'insights:read',
      'days', 'dueOn', 'enteredOn', 'evaluationId', 'innovationName', 'innovator', 'leftOn', 'limit', 'number', 'onTime', 'organisationName', 'outcome', 'paused', 'programme', 'reference', 'reviewers', 'run', 'service', 'simulated', 'stageTitle', 'submittedOn',
    ),
    InsightCasePage: byAct('insights:read', 'cases', 'next', 'total'),
    InsightExport: byAct('insights:read', 'bytes', 'format', 'from', 'id', 'requestedAt', 'rowsAll', 'rowsDone', 'sha256', 'state', 'to', 'what'),
    InsightGroup: byAct('insights:read', ...COUNTED, 'dimension', 'holders', 'member'),
    SlaMonth: byAct('insights:read', 'late', 'month', 'onTime'),
    WholeWay: byAct('insights:read', ...COUNTED, 'holders'),
  },
  queries: {
    funnel: asks('insights:read', ['filter']),
    slaTrend: asks('insights:read', ['filter']),
    insightCases: asks('insights:read', ['after', 'dimension', 'figure', 'filter', 'first', 'member', 'stage']),
    insightExports: asks('insights:read'),
    insightExport: asks('insights:read', ['id']),
    insightExportPart: asks('insights:read', ['id', 'part']),
  },
  // each filters by what every row of the list shows to whoever may ask for it
  values: { InsightFigure: Object.fromEntries(FIGURES.map((figure) => [figure, ASKER])) },
  mutations: { requestExport: asks('insights:export', ['input']) },
  inputs: {
    InsightFilterInput: takenBy(['insights:read', 'insights:export'], ['from', 'programmeId', 'simulated', 'to']),
    RequestExportInput: takenBy(['insights:export'], ['filter', 'format', 'idempotencyKey', 'what']),
  },
} satisfies FeatureRules;
