import { Module } from '@nestjs/common';
import { PilotMoneyResolver } from './graphql/pilot-money.resolver.ts';
import { PlanAmendmentResolver } from './graphql/plan-amendment.resolver.ts';
import { PilotPlanResolver } from './graphql/pilot-plan.resolver.ts';
import { PilotSafetyResolver } from './graphql/pilot-safety.resolver.ts';
import { PilotSiteResolver } from './graphql/pilot-site.resolver.ts';
import { RebaseResolver } from './graphql/rebase.resolver.ts';
import { ReadingResolver } from './graphql/reading.resolver.ts';
import { AcceptResidualRisk } from './operations/accept-residual-risk.ts';
import { AddIncidentEntry } from './operations/add-incident-entry.ts';
import { AddPilotSite } from './operations/add-pilot-site.ts';
import { AgreeMeasure } from './operations/agree-measure.ts';
import { AmendPilotPlan } from './operations/amend-pilot-plan.ts';
import { ChangeSiteLead } from './operations/change-site-lead.ts';
import { CloseIncident } from './operations/close-incident.ts';
import { EnterGroupReadings } from './operations/enter-group-readings.ts';
import { EnterReadings } from './operations/enter-readings.ts';
import { LeavePilotSite } from './operations/leave-pilot-site.ts';
import { LockMeasures } from './operations/lock-measures.ts';
import { RecordAssessment } from './operations/record-assessment.ts';
import { RecordHazardLog } from './operations/record-hazard-log.ts';
import { RecordPilotMoney } from './operations/record-pilot-money.ts';
import { RecordRebase } from './operations/record-rebase.ts';
import { ReportIncident } from './operations/report-incident.ts';
import { ResidualRiskNotApplicable } from './operations/residual-risk-not-applicable.ts';
import { SignPlanAmendment } from './operations/sign-plan-amendment.ts';
import { WithdrawPlanAmendment } from './operations/withdraw-plan-amendment.ts';
import { WithdrawRebase } from './operations/withdraw-rebase.ts';
import { PilotQueries } from './pilots.queries.ts';
import { SavePilotPlan } from './operations/save-pilot-plan.ts';
import { RefusedRowsQueries } from './upload/refused-rows.queries.ts';
import { UploadReadings } from './upload/upload-readings.ts';

const OPERATIONS = [AcceptResidualRisk, AddIncidentEntry, AddPilotSite, AgreeMeasure, AmendPilotPlan, ChangeSiteLead, CloseIncident, EnterGroupReadings, EnterReadings, LeavePilotSite, LockMeasures, RecordAssessment, RecordHazardLog, RecordPilotMoney, RecordRebase, ReportIncident, ResidualRiskNotApplicable, SavePilotPlan, SignPlanAmendment, UploadReadings, WithdrawPlanAmendment, WithdrawRebase];

/** Pilots: sites, measures locked before the start, risk accepted, monthly readings, incidents. */
@Module({ providers: [...OPERATIONS, PilotQueries, RefusedRowsQueries, PilotMoneyResolver, PilotPlanResolver, PlanAmendmentResolver, PilotSafetyResolver, PilotSiteResolver, RebaseResolver, ReadingResolver] })
export class PilotsModule {}
