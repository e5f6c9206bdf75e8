import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { answerOf, IdPipe, RecordResult } from '@waymark/platform/graphql';
import { RunCalibrationInput } from './calibration.inputs.ts';
import { CalibrationQueries } from './calibration.queries.ts';
import { CalibrationCaseType, CalibrationRunSummaryType, CalibrationRunType } from './calibration.types.ts';
import { RunCalibration } from './run-calibration.ts';

@Resolver()
export class CalibrationResolver {
  constructor(
    private readonly queries: CalibrationQueries,
    private readonly runOperation: RunCalibration,
  ) {}

  @Query(() => [CalibrationCaseType], { description: 'Evaluations whose scores the asker may calibrate, of each programme, stage and rubric version the 100 whose rounds closed last' })
  @Allow('calibration:run')
  calibrationCases(@CurrentActor() actor: SignedInPerson) {
    return this.queries.cases(actor);
  }

  @Query(() => [CalibrationRunSummaryType], { description: 'At most 50 runs of which the asker may see every case, the newest first: all, or those over one evaluation' })
  @Allow('calibration:run')
  calibrationRuns(@CurrentActor() actor: SignedInPerson, @Args('evaluationId', { type: () => String, nullable: true }) evaluationId: string | null) {
    return this.queries.runs(actor, evaluationId ?? null);
  }

  @Query(() => CalibrationRunType, { description: 'One run, as it was frozen' })
  @Allow('calibration:run')
  calibrationRun(@CurrentActor() actor: SignedInPerson, @Args('id', { type: () => String }, IdPipe) id: string) {
    return this.queries.run(actor, id);
  }

  @Mutation(() => RecordResult, { description: 'Calibrates what reviewers gave in closed rounds, as advice, and keeps the run' })
  @Allow('calibration:run')
  async runCalibration(@CurrentActor() actor: SignedInPerson, @Args('input') input: RunCalibrationInput) {
    return answerOf(actor, await this.runOperation.run(actor, input));
  }
}
