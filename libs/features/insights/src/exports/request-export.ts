import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, RefusedCommand, type Keyed, type Outcome } from '@waymark/platform/commands';
import { enqueue } from '@waymark/platform/jobs';
import { v7 as uuid } from 'uuid';
import { programmesAsked, type InsightFilter } from '../reads/insight-scope.ts';
import type { ExportFormat, ExportWhat } from './export.types.ts';

/** Files that one person may have under way; one that was asked for longer ago than an hour stands in nobody’s way. */
const MOST_UNDER_WAY = 5;

/** Tries of a file, over some two minutes; after the last it has failed. */
const ATTEMPTS = 5;

/** Asks for a file, which a job makes. What stands in it is what the asker may see when it is made. */
@Injectable()
export class RequestExport {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: Keyed & { what: ExportWhat; format: ExportFormat; filter: InsightFilter }): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'requestExport', input, async ({ tx, now, audit }) => {
      const { programmeId, from, to, simulated } = input.filter;
      const programmes = await programmesAsked(tx, actor, input.filter);
      if (programmes.length === 0) throw new RefusedCommand([blocker('no-programme', 'There is no programme whose figures you may read under this filter: choose another', { field: 'programmeId' })]);
      const underWay = await rowsOf(tx, `select 1 from insight_export where requested_by = $1 and state in ('waiting', 'working') and requested_at > $2::timestamptz - interval '1 hour'`, [actor.id, now]);
      if (underWay.length >= MOST_UNDER_WAY)
        throw new RefusedCommand([blocker('busy', `${MOST_UNDER_WAY} files of yours are being made: wait until one is ready`, { most: MOST_UNDER_WAY })]);
      const id = uuid();
      await rowsOf(tx, `insert into insight_export (id, requested_by, requested_at, what, format, filter, programme_ids, state) values ($1, $2, $3, $4, $5, $6, $7, 'waiting')`, [
        id, actor.id, now, input.what, input.format, JSON.stringify({ from, to, ...(programmeId ? { programmeId } : {}), ...(simulated === undefined ? {} : { simulated }) }), programmes,
      ]);
      await audit({ stream: `person/${actor.id}`, act: 'insights.export-requested', obj: `insight-export/${id}`, data: { what: input.what, format: input.format, from, to, programmes } });
      // one after the other: files leave the worker free for what is due
      await enqueue(tx, 'makeExport', { export: id }, { once: `export/${id}`, queue: 'exports', attempts: ATTEMPTS });
      return { id };
    });
  }
}
