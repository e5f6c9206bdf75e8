import { Injectable } from '@nestjs/common';
import { Database, rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import { recordAudit } from '@waymark/platform/audit';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Clock } from '@waymark/platform/clock';
import { InstallationLog } from '@waymark/platform/config';
import { notFound } from '@waymark/platform/graphql';
import { programmesAsked } from '../reads/insight-scope.ts';
import { EXPORT, type ExportRow } from './export.types.ts';

/** Files that somebody asked for themselves. One over a programme that they may not read any more, or with a case that was hidden from them since, is not there. */
@Injectable()
export class ExportQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly log: InstallationLog,
  ) {}

  mine(actor: SignedInPerson): Promise<ExportRow[]> {
    return this.database.read(actor.id, async (tx) => rowsOf<ExportRow>(tx, `${OWN} order by x.requested_at desc, x.id limit 20`, await asker(tx, actor)));
  }

  one(actor: SignedInPerson, id: string): Promise<ExportRow> {
    return this.database.read(actor.id, (tx) => find(tx, actor, id));
  }

  /** A part of a file that is ready, as base64; null after the last. That somebody begins to fetch it is in the record, before they have anything of it. @throws NOT_FOUND */
  async part(actor: SignedInPerson, id: string, part: number): Promise<string | null> {
    const found = await this.database.read(actor.id, async (tx) => {
      const { state } = await find(tx, actor, id);
      if (state !== 'ready') throw notFound();
      return (await rowOf<{ bytes: Buffer }>(tx, 'select bytes from insight_export_part where export_id = $1 and part = $2', [id, part]))?.bytes.toString('base64') ?? null;
    });
    if (part === 1 && found !== null) await this.fetched(actor, id);
    return found;
  }

  private fetched(actor: SignedInPerson, id: string): Promise<void> {
    return this.database.transaction({ person: actor.id, purpose: 'command' }, async (tx) => {
      await recordAudit(tx, this.log.name, (await this.clock.now(tx)).toISOString(), [{ stream: `person/${actor.id}`, actor: actor.id, act: 'insights.export-fetched', obj: `insight-export/${id}`, data: {} }]);
    });
  }
}

const OWN = `select ${EXPORT} from insight_export x where x.requested_by = $1 and x.programme_ids <@ $2::uuid[]`;

const asker = async (tx: Tx, actor: SignedInPerson): Promise<[string, string[]]> => [actor.id, await programmesAsked(tx, actor, {})];

const find = async (tx: Tx, actor: SignedInPerson, id: string): Promise<ExportRow> => {
  const found = await rowOf<ExportRow>(tx, `${OWN} and x.id = $3`, [...(await asker(tx, actor)), id]);
  if (!found) throw notFound();
  return found;
};
