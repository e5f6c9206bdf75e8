import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { answerOf, RecordResult } from '@waymark/platform/graphql';
import { AddPilotSite } from '../operations/add-pilot-site.ts';
import { AgreeMeasure } from '../operations/agree-measure.ts';
import { LockMeasures } from '../operations/lock-measures.ts';
import { RecordAssessment } from '../operations/record-assessment.ts';
import { AddPilotSiteInput, AgreeMeasureInput, LockMeasuresInput, RecordAssessmentInput } from './pilot.inputs.ts';

@Resolver()
export class PilotPlanResolver {
  constructor(
    private readonly addPilotSiteOperation: AddPilotSite,
    private readonly agreeMeasureOperation: AgreeMeasure,
    private readonly lockMeasuresOperation: LockMeasures,
    private readonly recordAssessmentOperation: RecordAssessment,
  ) {}

  @Mutation(() => RecordResult, { description: 'Adds a site with its lead' })
  @Allow('pilot:set-up')
  async addPilotSite(@CurrentActor() actor: SignedInPerson, @Args('input') input: AddPilotSiteInput) {
    return answerOf(actor, await this.addPilotSiteOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Agrees a measure before they are locked' })
  @Allow('evaluation:propose')
  async agreeMeasure(@CurrentActor() actor: SignedInPerson, @Args('input') input: AgreeMeasureInput) {
    return answerOf(actor, await this.agreeMeasureOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Locks the measures: none changes from now on' })
  @Allow('pilot:set-up')
  async lockMeasures(@CurrentActor() actor: SignedInPerson, @Args('input') input: LockMeasuresInput) {
    return answerOf(actor, await this.lockMeasuresOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Records the result of a standard assessment' })
  @Allow('assessment:record')
  async recordAssessment(@CurrentActor() actor: SignedInPerson, @Args('input') input: RecordAssessmentInput) {
    return answerOf(actor, await this.recordAssessmentOperation.run(actor, input));
  }
}
