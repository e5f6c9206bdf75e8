import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { answerOf, RecordResult } from '@waymark/platform/graphql';
import { AcceptResidualRisk } from '../operations/accept-residual-risk.ts';
import { AddIncidentEntry } from '../operations/add-incident-entry.ts';
import { CloseIncident } from '../operations/close-incident.ts';
import { RecordHazardLog } from '../operations/record-hazard-log.ts';
import { ReportIncident } from '../operations/report-incident.ts';
import { ResidualRiskNotApplicable } from '../operations/residual-risk-not-applicable.ts';
import { AddIncidentEntryInput } from './incident.inputs.ts';
import { AcceptResidualRiskInput, CloseIncidentInput, RecordHazardLogInput, ReportIncidentInput, ResidualRiskNotApplicableInput } from './pilot.inputs.ts';

@Resolver()
export class PilotSafetyResolver {
  constructor(
    private readonly recordHazardLogOperation: RecordHazardLog,
    private readonly acceptResidualRiskOperation: AcceptResidualRisk,
    private readonly residualRiskNotApplicableOperation: ResidualRiskNotApplicable,
    private readonly reportIncidentOperation: ReportIncident,
    private readonly addIncidentEntryOperation: AddIncidentEntry,
    private readonly closeIncidentOperation: CloseIncident,
  ) {}

  @Mutation(() => RecordResult, { description: 'Names the current revision of the hazard log' })
  @Allow('risk:accept')
  async recordHazardLog(@CurrentActor() actor: SignedInPerson, @Args('input') input: RecordHazardLogInput) {
    return answerOf(actor, await this.recordHazardLogOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Accepts the residual risk of the current hazard log' })
  @Allow('risk:accept')
  async acceptResidualRisk(@CurrentActor() actor: SignedInPerson, @Args('input') input: AcceptResidualRiskInput) {
    return answerOf(actor, await this.acceptResidualRiskOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Records that neither safety standard applies' })
  @Allow('risk:not-applicable')
  async residualRiskNotApplicable(@CurrentActor() actor: SignedInPerson, @Args('input') input: ResidualRiskNotApplicableInput) {
    return answerOf(actor, await this.residualRiskNotApplicableOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Reports an incident' })
  @Allow('incident:report')
  async reportIncident(@CurrentActor() actor: SignedInPerson, @Args('input') input: ReportIncidentInput) {
    return answerOf(actor, await this.reportIncidentOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Writes down what was found or done about an incident; it never changes' })
  @Allow('incident:report')
  async addIncidentEntry(@CurrentActor() actor: SignedInPerson, @Args('input') input: AddIncidentEntryInput) {
    return answerOf(actor, await this.addIncidentEntryOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Closes an incident with its outcome' })
  @Allow('incident:close')
  async closeIncident(@CurrentActor() actor: SignedInPerson, @Args('input') input: CloseIncidentInput) {
    return answerOf(actor, await this.closeIncidentOperation.run(actor, input));
  }
}
