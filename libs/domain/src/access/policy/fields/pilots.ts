import { STAFF_ONLY } from '../relations.ts';
import { asks, byRelation, only, seenBy, takenBy, whole } from '../ruling.ts';
import type { FeatureRules } from '../rules.ts';

/** Sites, measures, readings, incidents and residual risk. A site lead sees rows of their own site. */
export const pilots = {
  objects: {
    PilotSite: byRelation({
      id: ['staff', 'site', 'team'],
      organisation: ['staff', 'site', 'team'],
      joinedAt: ['staff', 'site', 'team'],
      leftAt: ['staff', 'site', 'team'],
      // between the service and the site
      leftReason: ['staff', 'site'],
    }),
    Measure: seenBy(
      ['staff', 'reviewer', 'site', 'team'],
      'id', 'name', 'unit', 'numerator', 'denominator', 'direction', 'baseline', 'target', 'main', 'stopComparison', 'stopThreshold', 'stopConsecutive', 'lockedAt',
    ),
    Reading: seenBy(['staff', 'site'], 'id', 'late', 'measureId', 'month', 'simulated', 'site', 'siteId', 'value', 'version'),
    ReadingsUploaded: whole('what came of a table that the asker sent for sites that they lead', 'corrected', 'entered', 'id', 'late', 'missing', 'missingCount', 'refusedCount', 'refusedRows', 'unchanged'),
    RefusedRow: whole('of a table that the asker sent', 'field', 'line', 'message'),
    MissingReading: whole('of sites that the asker leads', 'measure', 'month', 'site'),
    Incident: seenBy(['staff', 'site'], 'closedAt', 'description', 'id', 'outcome', 'reportedAt', 'severity', 'simulated'),
    PilotReport: byRelation({
      standing: ['staff', 'site'],
      run: ['staff', 'site'],
      frozenAt: ['staff', 'site'],
      simulated: ['staff', 'site'],
      // for a site lead: of their own sites alone, without money and what all sites say together
      content: ['staff', 'site'],
      // it would change with what stands at other sites
      sha256: STAFF_ONLY,
    }),
    FrozenPilotReport: byRelation({ run: ['staff', 'site'], frozenAt: ['staff', 'site'], sha256: STAFF_ONLY }),
    PilotMoney: seenBy(STAFF_ONLY, 'cost', 'kind', 'month', 'saving', 'simulated', 'version'),
    Assessment: seenBy(['staff', 'reviewer', 'team'], 'assessment', 'id', 'recordedAt', 'sections', 'simulated', 'validUntil'),
    OwnSite: whole('a site that one leads; an excluding conflict takes it away', 'evaluationId', 'id', 'innovationName', 'joinedAt', 'lastMonth', 'leftAt', 'organisation', 'reference', 'simulated'),
    SiteLead: seenBy(STAFF_ONLY, 'displayName', 'organisation', 'organisationId', 'personId'),
  },
  queries: {
    mySites: asks('pilot:read'),
    frozenPilotReport: asks('evaluation:read', [], { evaluationId: only(['staff', 'site']), run: only(['staff', 'site'], 'FrozenPilotReport.run') }),
    siteLeads: asks('pilot:set-up', [], { evaluationId: only(STAFF_ONLY) }),
  },
  mutations: {
    addPilotSite: asks('pilot:set-up', ['input']),
    leavePilotSite: asks('pilot:set-up', ['input']),
    agreeMeasure: asks('evaluation:propose', ['input']),
    lockMeasures: asks('pilot:set-up', ['input']),
    recordAssessment: asks('assessment:record', ['input']),
    recordHazardLog: asks('risk:accept', ['input']),
    acceptResidualRisk: asks('risk:accept', ['input']),
    residualRiskNotApplicable: asks('risk:not-applicable', ['input']),
    enterReadings: asks('reading:enter', ['input']),
    uploadReadings: asks('reading:enter', ['input']),
    recordPilotMoney: asks('pilot:set-up', ['input']),
    reportIncident: asks('incident:report', ['input']),
    closeIncident: asks('incident:close', ['input']),
  },
  inputs: {
    AddPilotSiteInput: takenBy(['pilot:set-up'], ['evaluationId', 'idempotencyKey', 'organisationId', 'siteLeadId']),
    LeavePilotSiteInput: takenBy(['pilot:set-up'], ['evaluationId', 'idempotencyKey', 'leftOn', 'reason', 'siteId']),
    AgreeMeasureInput: takenBy(
      ['evaluation:propose'],
      ['evaluationId', 'idempotencyKey', 'name', 'unit', 'numerator', 'denominator', 'direction', 'baseline', 'target', 'main', 'stopRule'],
    ),
    StopRuleInput: takenBy(['evaluation:propose'], ['comparison', 'consecutive', 'threshold']),
    LockMeasuresInput: takenBy(['pilot:set-up'], ['evaluationId', 'idempotencyKey']),
    RecordAssessmentInput: takenBy(['assessment:record'], ['assessment', 'evaluationId', 'idempotencyKey', 'sections', 'validUntil']),
    RecordHazardLogInput: takenBy(['risk:accept'], ['evaluationId', 'idempotencyKey', 'revision']),
    AcceptResidualRiskInput: takenBy(['risk:accept'], ['evaluationId', 'idempotencyKey', 'revision'], { siteId: only(['site', 'staff', 'reviewer', 'auditor']) }),
    ResidualRiskNotApplicableInput: takenBy(['risk:not-applicable'], ['evaluationId', 'idempotencyKey', 'reason']),
    EnterReadingsInput: takenBy(['reading:enter'], ['evaluationId', 'idempotencyKey', 'readings']),
    ReadingInput: takenBy(['reading:enter'], ['measureId', 'month', 'reason', 'siteId', 'value']),
    RecordPilotMoneyInput: takenBy(['pilot:set-up'], ['evaluationId', 'idempotencyKey', 'kind', 'months', 'reason']),
    MonthOfMoneyInput: takenBy(['pilot:set-up'], ['cost', 'month', 'saving']),
    UploadReadingsInput: takenBy(['reading:enter'], ['evaluationId', 'idempotencyKey', 'reason', 'uploadId']),
    ReportIncidentInput: takenBy(['incident:report'], ['description', 'evaluationId', 'idempotencyKey', 'severity', 'siteId']),
    CloseIncidentInput: takenBy(['incident:close'], ['evaluationId', 'idempotencyKey', 'incidentId', 'outcome']),
  },
} satisfies FeatureRules;
