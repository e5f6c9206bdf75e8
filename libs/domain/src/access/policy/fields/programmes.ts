import { STAFF_ONLY } from '../relations.ts';
import { asks, byAct, seeing, seenBy, takenBy } from '../ruling.ts';
import type { FeatureRules } from '../rules.ts';

/** Programmes and what is published in them: how a case is judged is no secret. */
export const programmes = {
  objects: {
    Programme: byAct('programme:read', 'code', 'contact', 'demonstration', 'id', 'name', 'pipelines', 'replyDays'),
    PipelineVersion: byAct('programme:read', 'contentHash', 'id', 'pin', 'publishedAt', 'status'),
    PublishedPipeline: byAct('programme:read', 'contentHash', 'definition', 'id', 'pin', 'publishedAt', 'status'),
    PipelinePack: byAct('pipeline:publish', 'pin', 'title'),
    // of evaluations on which the asker is staff; the others are passed over
    DryRun: seenBy(STAFF_ONLY, 'closes', 'evaluationId', 'opens', 'reference', 'simulated', 'stage', 'stageKept'),
    MigrationPlan: byAct('pipeline:publish', 'clocks', 'draftedAt', 'draftedBy', 'fromPin', 'id', 'mayWithdraw', 'mine', 'programmeId', 'reason', 'signedAt', 'signedBy', 'stageMap', 'toPin', 'withdrawnAt', 'withdrawnBy', 'withdrawnReason'),
    MappedStage: byAct('pipeline:publish', 'from', 'to'),
    MigrationMove: seenBy(STAFF_ONLY, 'becomes', 'closes', 'evaluationId', 'opens', 'reasons', 'reference', 'simulated', 'stage', 'state'),
  },
  queries: {
    programmes: asks('programme:read'),
    pipelineVersion: asks('programme:read', ['id']),
    rubric: asks('programme:read', ['pin']),
    pipelinePacks: asks('pipeline:publish'),
    dryRunPipeline: asks('pipeline:publish', ['definition', 'pack', 'programmeId']),
    migrationPlans: asks('pipeline:publish', ['programmeId']),
    migrationMoves: asks('pipeline:publish', ['planId']),
    dryRunMigration: asks('pipeline:publish', ['route']),
  },
  mutations: {
    createProgramme: asks('programme:manage', ['input']),
    setProgrammeContact: asks('programme:describe', ['input']),
    publishPipeline: asks('pipeline:publish', ['input']),
    retirePipeline: asks('pipeline:publish', ['input']),
    draftMigrationPlan: asks('pipeline:publish', ['input']),
    signMigrationPlan: asks('pipeline:publish', ['input']),
    withdrawMigrationPlan: asks('pipeline:publish', ['input']),
  },
  inputs: {
    CreateProgrammeInput: takenBy(['programme:manage'], ['code', 'demonstration', 'idempotencyKey', 'name']),
    SetProgrammeContactInput: takenBy(['programme:describe'], ['contact', 'idempotencyKey', 'programmeId', 'replyDays'], { shown: seeing('Programme.contact', 'Programme.replyDays') }),
    ShownContactInput: takenBy(['programme:describe'], ['contact', 'replyDays']),
    PublishPipelineInput: takenBy(['pipeline:publish'], ['definition', 'idempotencyKey', 'pack', 'programmeId']),
    DraftMigrationPlanInput: takenBy(['pipeline:publish'], ['idempotencyKey', 'reason', 'route']),
    MigrationPlanInput: takenBy(['pipeline:publish'], ['idempotencyKey', 'planId']),
    WithdrawMigrationPlanInput: takenBy(['pipeline:publish'], ['idempotencyKey', 'planId', 'reason']),
    MigrationRouteInput: takenBy(['pipeline:publish'], ['clocks', 'fromVersionId', 'stageMap', 'toVersionId']),
    MappedStageInput: takenBy(['pipeline:publish'], ['from', 'to']),
    RetirePipelineInput: takenBy(['pipeline:publish'], ['idempotencyKey', 'pipelineVersionId']),
  },
} satisfies FeatureRules;
