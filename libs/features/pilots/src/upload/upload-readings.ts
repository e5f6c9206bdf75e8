import { Injectable } from '@nestjs/common';
import { Database } from '@waymark/database/transaction';
import type { GoodReading } from '@waymark/domain/pilot';
import { blocker } from '@waymark/domain/pipeline';
import { currentStageRun, lockEvaluation } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, RefusedCommand, refuseOn, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { FileStorage } from '@waymark/platform/files';
import type { ReadingsUploaded } from '../graphql/reading-upload.types.ts';
import type { UploadReadingsInput } from '../graphql/reading.inputs.ts';
import { producingBlockers } from '../operations/producing.ts';
import { recordConfirmed } from '../operations/record-confirmed.ts';
import { replacedReadings } from '../operations/replaced-readings.ts';
import { startOf } from '../operations/start-of.ts';
import { writeGroups } from '../operations/write-groups.ts';
import { fireStopRules } from '../stop-rules/fire-stop-rules.ts';
import { readTable } from './read-table.ts';
import { tableOfUpload, type UploadedTable } from './table-of-upload.ts';
import { uploadFacts } from './upload-facts.ts';
import { markToConfirm, refusedRowsOf, uploadedReadings } from './uploaded-readings.ts';
import { writeReadings } from './write-readings.ts';

/**
 * Enters the readings of an uploaded table: its good rows, at sites that the actor leads. Every other row is listed with
 * line, field and remedy. The same file again changes nothing; another value is a correction, needs a reason, and keeps
 * the earlier one.
 */
@Injectable()
export class UploadReadings {
  constructor(
    private readonly commands: Commands,
    private readonly database: Database,
    private readonly storage: FileStorage,
  ) {}

  /** The file is read before the transaction, which waits for nothing outside. */
  async run(actor: SignedInPerson, input: UploadReadingsInput): Promise<Outcome<ReadingsUploaded>> {
    const table = await tableOfUpload(this.database, this.storage, actor.id, input.uploadId);
    return this.commands.run(actor, 'uploadReadings', input, (context) => uploadReadings(context, input, table));
  }
}

const uploadReadings = async (context: CommandContext, input: UploadReadingsInput, table: UploadedTable | null): Promise<ReadingsUploaded> => {
  const { tx, actor, now, audit } = context;
  const evaluation = await lockEvaluation(tx, actor, input.evaluationId); // two uploads at once follow each other
  refuseOn(producingBlockers(evaluation, 'readings'));
  if (!table) throw new RefusedCommand([blocker('unknown-upload', 'There is no such upload of yours: send the file again', { field: 'uploadId' }, 'There is no such upload of yours. Send the file again')]);
  const facts = await uploadFacts(tx, { evaluationId: evaluation.id, person: actor.id, started: startOf(evaluation), now, reason: input.reason ?? null, confirmed: input.confirmed ?? null });
  const { good, groups, bad, unsure, asked, missing } = readTable(table, facts);
  const counts = { ...countsOf(good), groups: groups.filter(({ outcome }) => outcome !== 'unchanged').length };
  await audit({ stream: `evaluation/${evaluation.id}`, act: 'readings.uploaded', obj: `evaluation/${evaluation.id}`, data: { ...counts, refused: refusedRowsOf(bad), unsure: unsure.length, sha256: table.sha256 } });
  const changed = good.filter(({ outcome }) => outcome !== 'unchanged');
  await recordConfirmed(context, evaluation, changed.flatMap(({ confirmed, ...reading }) => (confirmed ? [{ reading, ...confirmed }] : [])));
  const replaced = await replacedReadings(tx, changed.filter(({ outcome }) => outcome === 'correction'));
  if (changed.length > 0) await writeReadings(context, evaluation, { stageRun: await currentStageRun(tx, evaluation), firstMonth: facts.firstMonth }, changed);
  await writeGroups(context, evaluation, groups);
  const stopRulesMet = changed.length > 0 ? await fireStopRules(context, evaluation, changed) : [];
  return { id: evaluation.id, ...counts, ...uploadedReadings({ bad, unsure, missing }, facts), unsureMark: markToConfirm(asked), replaced, stopRulesMet };
};

const countsOf = (good: readonly GoodReading[]) => {
  const count = (one: GoodReading['outcome']): number => good.filter(({ outcome }) => outcome === one).length;
  return { entered: count('new'), corrected: count('correction'), unchanged: count('unchanged'), late: good.filter(({ late }) => late).length };
};
