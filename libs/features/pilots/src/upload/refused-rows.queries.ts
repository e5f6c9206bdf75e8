import { Injectable } from '@nestjs/common';
import { Database } from '@waymark/database/transaction';
import type { UploadFault } from '@waymark/domain/pilot';
import { readEvaluation } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Clock } from '@waymark/platform/clock';
import { FileStorage } from '@waymark/platform/files';
import { notFound } from '@waymark/platform/graphql';
import { producingBlockers } from '../operations/producing.ts';
import { startOf } from '../operations/start-of.ts';
import { readTable } from './read-table.ts';
import { tableOfUpload } from './table-of-upload.ts';
import { uploadFacts } from './upload-facts.ts';
import { asShown } from './uploaded-readings.ts';

/** Whose words do not matter here: of a correction it is asked only whether there is one, and none is written. */
const A_REASON = 'As it was sent';

interface AskedRows {
  evaluationId: string;
  uploadId: string;
  /** Whether it was sent with a reason for its corrections: then it is judged with one. */
  withReason: boolean;
}

/** What a table that somebody sent would be refused for now: all of it, where the answer to sending it names the first. */
@Injectable()
export class RefusedRowsQueries {
  constructor(
    private readonly database: Database,
    private readonly storage: FileStorage,
    private readonly clock: Clock,
  ) {}

  /** Faults in the order of the lines, rows that wait to be confirmed among them. @throws NOT_FOUND where the person enters no readings there, or the upload is none of theirs */
  async of(actor: SignedInPerson, { evaluationId, uploadId, withReason }: AskedRows): Promise<UploadFault[]> {
    const table = await tableOfUpload(this.database, this.storage, actor.id, uploadId);
    if (!table) throw notFound();
    return this.database.read(actor.id, async (tx) => {
      const evaluation = await readEvaluation(tx, actor, evaluationId);
      if (!evaluation || producingBlockers(evaluation, 'readings').length > 0) throw notFound();
      const facts = await uploadFacts(tx, { evaluationId: evaluation.id, person: actor.id, started: startOf(evaluation), now: (await this.clock.now(tx)).toISOString(), reason: withReason ? A_REASON : null, confirmed: null });
      if (facts.sites.length === 0) throw notFound();
      const { bad, unsure } = readTable(table, facts);
      return asShown([...bad, ...unsure].sort((a, b) => a.line - b.line));
    });
  }
}
