import { Injectable } from '@nestjs/common';
import { Database, rowOf, rowsOf } from '@waymark/database/transaction';
import { personOf, type SignedInPerson } from '@waymark/platform/auth';
import { Clock } from '@waymark/platform/clock';
import { CaseQueries, type InsightCase } from '../reads/case.queries.ts';
import { casesCount, type CaseCursor } from '../reads/case-list.ts';
import { InsightQueries } from '../reads/insight.queries.ts';
import { programmesAsked } from '../reads/insight-scope.ts';
import { EXPORT, type ExportRow } from './export.types.ts';
import { caseRows, figureRows, fileOf } from './export-content.ts';
import { asPlatform, ExportParts } from './export-parts.ts';
import type { Cell } from './workbook.ts';

const PAGE = 500;

/** More rows are not counted ahead: the file is made all the same. */
const MOST_COUNTED = 1_000_000;

/** What was hidden from the asker when the file was made. */
const HIDDEN_NOW = `select coalesce(nullif(current_setting('waymark.excluded', true), ''), '{}') as excluded, coalesce(nullif(current_setting('waymark.own', true), ''), '{}') as own`;

/** Makes one file that was asked for, with the asker's eyes. Run again, it begins anew; a file that is ready stays as it is. */
@Injectable()
export class MakeExport {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly cases: CaseQueries,
    private readonly figures: InsightQueries,
  ) {}

  async run(id: string): Promise<void> {
    const asked = await this.begin(id);
    if (!asked) return;
    const asker = await asPlatform(this.database, (tx) => personOf(tx, asked.requestedBy));
    const before = asker ? await this.look(asker, asked) : null;
    if (!asker || !before) return this.fail(id);
    let done = 0;
    const parts = new ExportParts(this.database, id, () => done);
    const rows = asked.what === 'cases' ? caseRows(this.pages(asker, asked), (count) => (done = count)) : this.figureRows(asker, asked, (count) => (done = count));
    for await (const chunk of fileOf(asked.format, asked.what, rows)) await parts.take(chunk);
    const sha256 = await parts.end();
    await asPlatform(this.database, async (tx) =>
      rowsOf(tx, `update insight_export set state = 'ready', ready_at = $2, rows_done = $3, rows_all = $3, bytes = $4, sha256 = $5, excluded = $6::uuid[], own = $7::uuid[] where id = $1`, [
        id, (await this.clock.now(tx)).toISOString(), done, parts.bytes, sha256, before.excluded, before.own,
      ]),
    );
  }

  private begin(id: string): Promise<ExportRow | undefined> {
    return asPlatform(this.database, async (tx) => {
      await rowsOf(tx, `delete from insight_export_part where export_id = (select id from insight_export where id = $1 and state in ('waiting', 'working'))`, [id]);
      return rowOf<ExportRow>(tx, `update insight_export x set state = 'working', rows_done = 0 where x.id = $1 and x.state in ('waiting', 'working') returning ${EXPORT}`, [id]);
    });
  }

  /** What is hidden, before anything is read: what is hidden later makes the file one that is not shown. null: they may read no figures any more. */
  private async look(asker: SignedInPerson, asked: ExportRow): Promise<{ excluded: string; own: string } | null> {
    const found = await this.database.read(asker.id, async (tx) => {
      const programmes = await programmesAsked(tx, asker, asked.filter);
      if (asked.programmeIds.some((one) => !programmes.includes(one))) return null;
      const { text, values } = casesCount(asker.id, programmes, { ...asked.filter, figure: 'ALL', wholeToo: true }, '2000-01-01', MOST_COUNTED);
      const all = asked.what === 'cases' ? (await rowOf<{ count: number }>(tx, text, values))!.count : null;
      return { all, ...(await rowOf<{ excluded: string; own: string }>(tx, HIDDEN_NOW))! };
    });
    if (found) await asPlatform(this.database, (tx) => rowsOf(tx, 'update insight_export set rows_all = $2 where id = $1', [asked.id, found.all]));
    return found;
  }

  private async *pages(asker: SignedInPerson, { filter }: ExportRow): AsyncGenerator<InsightCase[]> {
    for (let after: CaseCursor | null = null; ; ) {
      const page: { rows: InsightCase[]; next: CaseCursor | null } = await this.database.read(asker.id, (tx) => this.cases.rows(tx, asker, { ...filter, figure: 'ALL', wholeToo: true }, PAGE, after));
      yield page.rows;
      if (!page.next) return;
      after = page.next;
    }
  }

  private async *figureRows(asker: SignedInPerson, { filter }: ExportRow, done: (rows: number) => void): AsyncGenerator<Cell[]> {
    const rows = figureRows(await this.database.read(asker.id, (tx) => this.figures.funnelIn(tx, asker, filter)));
    yield* rows;
    done(rows.length);
  }

  private async fail(id: string): Promise<void> {
    await asPlatform(this.database, (tx) => rowsOf(tx, `update insight_export set state = 'failed' where id = $1`, [id]));
  }
}
