import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { packOf } from '@waymark/content/packs';
import { rowsOf } from '@waymark/database/transaction';
import { canonicalJson } from '@waymark/domain/audit';
import { blocker, pinOf, type PipelineDefinition } from '@waymark/domain/pipeline';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { notFound } from '@waymark/platform/graphql';
import { v7 as uuid } from 'uuid';
import type { PublishPipelineInput } from '../graphql/programme.inputs.ts';
import { roleBlockers } from './may-act-here.ts';
import { publishBlockers } from './publish-blockers.ts';

/**
 * Publishes a pipeline version in a programme, once every check of its definition passes against the people who
 * hold the roles here. A published version never changes and never comes back: the same version again with other
 * content, or once it was retired, is refused.
 */
@Injectable()
export class PublishPipeline {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: PublishPipelineInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'publishPipeline', input, (context) => publishPipeline(context, input));
  }
}

const publishPipeline = async ({ tx, actor, now, audit }: CommandContext, input: PublishPipelineInput): Promise<{ id: string }> => {
  const programme = await rowsOf(tx, 'select id from programme where id = $1 for no key update', [input.programmeId]);
  if (programme.length === 0) throw notFound();
  refuseOn(roleBlockers(actor, input.programmeId, 'pipeline:publish'));
  const definition = input.definition ?? packOf(input.pack ?? '');
  if (!definition)
    throw new RefusedCommand([blocker('no-definition', 'Give a definition, or the pin of a pack that the product carries', { field: 'definition' })]);
  refuseOn(await publishBlockers(tx, input.programmeId, definition));
  const published = { ...(definition as unknown as PipelineDefinition), status: 'published' };
  const pin = pinOf(published);
  const hash = createHash('sha256').update(canonicalJson(published)).digest('hex');
  const known = await rowsOf<{ id: string; hash: string; status: string }>(
    tx,
    'select id, content_hash as hash, status from pipeline_version where programme_id = $1 and pin = $2',
    [input.programmeId, pin],
  );
  if (known[0] && known[0].hash !== hash)
    throw new RefusedCommand([blocker('version-exists', `${pin} is published with other content: give the change a new version`, { field: 'definition.version', pin })]);
  if (known[0]?.status === 'retired')
    throw new RefusedCommand([blocker('version-retired', `${pin} has been retired: give what comes after it a new version`, { field: 'definition.version', pin })]);
  if (known[0]) return { id: known[0].id };
  const id = uuid();
  await rowsOf(
    tx,
    `insert into pipeline_version (id, programme_id, pin, content_hash, status, definition, published_by, published_at)
     values ($1, $2, $3, $4, 'published', $5, $6, $7)`,
    [id, input.programmeId, pin, hash, JSON.stringify(published), actor.id, now],
  );
  await audit({ stream: `programme/${input.programmeId}`, act: 'pipeline.published', obj: `pipeline/${id}`, data: { pin, hash } });
  return { id };
};
