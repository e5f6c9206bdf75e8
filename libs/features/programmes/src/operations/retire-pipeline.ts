import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, type Outcome } from '@waymark/platform/commands';
import { notFound } from '@waymark/platform/graphql';
import type { RetirePipelineInput } from '../graphql/programme.inputs.ts';
import { roleBlockers } from './may-act-here.ts';

/** Retires a version: no new evaluation starts under it; those that run keep it for life. */
@Injectable()
export class RetirePipeline {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: RetirePipelineInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'retirePipeline', input, async ({ tx, now, audit }) => {
      const gone = await rowsOf<{ programme: string }>(
        tx,
        `update pipeline_version set status = 'retired', retired_at = $2 where id = $1 and status = 'published' returning programme_id as programme`,
        [input.pipelineVersionId, now],
      );
      if (!gone[0]) throw notFound();
      refuseOn(roleBlockers(actor, gone[0].programme, 'pipeline:publish'));
      await audit({ stream: `programme/${gone[0].programme}`, act: 'pipeline.retired', obj: `pipeline/${input.pipelineVersionId}`, data: {} });
      return { id: input.pipelineVersionId };
    });
  }
}
