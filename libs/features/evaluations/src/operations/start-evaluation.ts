import { Injectable } from '@nestjs/common';
import { rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import { blocker, EMPTY_STATE, start, stageOf, type PipelineState } from '@waymark/domain/pipeline';
import type { SignedInPerson } from '@waymark/platform/auth';
import { actFromOutside, Commands, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { notFound } from '@waymark/platform/graphql';
import { v7 as uuid } from 'uuid';
import type { StartEvaluationInput } from '../graphql/start-evaluation.input.ts';
import { moveDraft } from '../spine/move-draft.ts';
import { applyEvents, keepPacks, publishedVersion, refuseArchived, type EvaluationChanged, type LockedEvaluation } from '../spine/index.ts';

/**
 * Starts a passage of an innovation through the newest published version of a pipeline. One at a time: a product
 * that comes back gets a new evaluation once the one before has ended and the innovator knows it.
 */
@Injectable()
export class StartEvaluation {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: StartEvaluationInput): Promise<Outcome<EvaluationChanged>> {
    return this.commands.run(actor, 'startEvaluation', input, (context) => this.start(context, input));
  }

  private async start(context: CommandContext, input: StartEvaluationInput): Promise<EvaluationChanged> {
    const { tx, actor, now } = context;
    const innovation = await ownInnovation(tx, actor, input.innovationId);
    const version = await newestVersion(tx, input);
    await refuseWhileOpen(tx, innovation.id);
    const id = uuid();
    const published = await publishedVersion(tx, version.id);
    await moveDraft(tx, innovation.id, published.definition.pins.form, { person: actor.id, now });
    await rowsOf(
      tx,
      `insert into evaluation (id, innovation_id, programme_id, pipeline_version_id, number, simulated, stage, run, version, entered_at)
       values ($1, $2, $3, $4, $5, $6, $7, 1, 0, $8)`,
      [id, innovation.id, input.programmeId, version.id, innovation.evaluations + 1, version.demonstration, published.definition.startStage, now],
    );
    await keepPacks(tx, id, now);
    const evaluation: LockedEvaluation = {
      id,
      innovationId: innovation.id,
      innovationName: innovation.name,
      archivedAt: null,
      reference: innovation.reference,
      programmeId: input.programmeId,
      demonstration: version.demonstration,
      simulated: version.demonstration,
      versionId: version.id,
      state: EMPTY_STATE,
      published,
      relation: 'team',
      roles: ['innovator'],
      siteSince: null,
    };
    const by = { person: actor.id, roles: ['innovator'] };
    const event = start(published.definition, by, version.demonstration, now);
    const state = await applyEvents(context, evaluation, [event]);
    await context.audit({ stream: `innovation/${innovation.id}`, act: 'innovation.evaluation-started', obj: `evaluation/${id}`, data: {} });
    return started(id, state);
  }
}

const started = (evaluationId: string, state: PipelineState): EvaluationChanged => ({
  evaluationId,
  stage: state.stage,
  run: state.run,
  version: null,
  moved: true,
  awaitsSignatures: false,
  decision: null,
  overlay: null,
});

const ownInnovation = async (tx: Tx, actor: SignedInPerson, id: string) => {
  const found = await rowOf<{ id: string; name: string; reference: string; evaluations: number; archivedAt: Date | null }>(
    tx,
    `select i.id, i.name, i.reference, (select x.archived_at from innovation_archive x where x.innovation_id = i.id) as "archivedAt", (select count(*)::int from evaluation e where e.innovation_id = i.id) as evaluations
     from innovation i join innovation_member m on m.innovation_id = i.id
     where i.id = $1 and m.person_id = $2 and m.removed_at is null and m.access in ('owner', 'edit') for no key update of i`,
    [id, actor.id],
  );
  if (!found) throw notFound();
  actFromOutside(tx);
  refuseArchived(found);
  return found;
};

const newestVersion = async (tx: Tx, input: StartEvaluationInput): Promise<{ id: string; demonstration: boolean }> => {
  const found = await rowOf<{ id: string; demonstration: boolean }>(
    tx,
    `select v.id, p.demonstration from pipeline_version v join programme p on p.id = v.programme_id
     where p.id = $1 and v.status = 'published' and ($2::text is null or split_part(v.pin, '@', 1) = $2)
     order by v.published_at desc, v.id desc limit 1`,
    [input.programmeId, input.pipeline ?? null],
  );
  if (!found) throw new RefusedCommand([blocker('nothing-published', 'This programme has no such published pipeline: publish one first', { field: 'programmeId' }, 'This programme takes no applications yet')]);
  return found;
};

/** While an ended evaluation is not announced as ended, the innovator reads the same words as while it runs. */
const refuseWhileOpen = async (tx: Tx, innovation: string): Promise<void> => {
  const open = await rowsOf<{ id: string; versionId: string; announced: string; stage: string }>(
    tx,
    `select e.id, e.pipeline_version_id as "versionId", a.stage as announced, e.stage from evaluation e
     join evaluation_announced a on a.evaluation_id = e.id where e.innovation_id = $1`,
    [innovation],
  );
  for (const row of open) {
    const { definition } = await publishedVersion(tx, row.versionId);
    if (stageOf(definition, row.announced)?.kind !== 'end' || stageOf(definition, row.stage)?.kind !== 'end')
      throw new RefusedCommand([blocker('evaluation-running', 'An evaluation of this innovation is running: one at a time', { evaluation: row.id }, 'An evaluation of this innovation is running. You can start another when it has ended')]);
  }
};
