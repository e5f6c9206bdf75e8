import { Injectable } from '@nestjs/common';
import { Database, rowOf, rowsOf } from '@waymark/database/transaction';
import { recordAudit } from '@waymark/platform/audit';
import { personOf, type SignedInPerson } from '@waymark/platform/auth';
import { Clock } from '@waymark/platform/clock';
import { InstallationLog } from '@waymark/platform/config';
import { CaseQueries, type InsightCase } from '../reads/case.queries.ts';
import { casesCount, type CaseCursor } from '../reads/case-list.ts';
import { InsightQueries } from '../reads/insight.queries.ts';
import { programmesAsked, type InsightFilter } from '../reads/insight-scope.ts';
import { EXPORT, type ExportRow } from './export.types.ts';
import { caseRows, figureRows, fileOf } from './export-content.ts';
import { asPlatform, ExportParts } from './export-parts.ts';
import { hiddenMeanwhile, hiddenNow, type Hidden } from './hidden-meanwhile.ts';
import type { Cell } from './workbook.ts';

const PAGE = 500;

/** More rows are not counted ahead, which would take longer than a statement may: the file is made all the same. */
const MOST_COUNTED = 10_000;

/** A file that is being made: of no more programmes than it was asked of, whatever else its asker may read, and with what was hidden from them all the while. */
interface Making {
  asked: ExportRow;
  asker: SignedInPerson;
  filter: InsightFilter;
  hidden: Hidden;
}

/** Makes one file that was asked for, with the asker's eyes. Run again, it begins anew; a file that is ready stays as it is. */
@Injectable()
export class MakeExport {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly cases: CaseQueries,
    private readonly figures: InsightQueries,
    private readonly log: InstallationLog,
  ) {}

  /** @param last whether nobody tries again: a file that fails now has failed, and stands in the way of no other */
  async run(id: string, last = false): Promise<void> {
    try {
      await this.make(id);
    } catch (error) {
      if (last) await this.fail(id);
      throw error;
    }
  }

  private async make(id: string): Promise<void> {
    const asked = await this.begin(id);
    if (!asked) return;
    const asker = await asPlatform(this.database, (tx) => personOf(tx, asked.requestedBy));
    const filter = { ...asked.filter, within: asked.programmeIds };
    const hidden = asker ? await this.look(asker, asked, filter) : null;
    if (!asker || !hidden) return this.fail(id);
    const making: Making = { asked, asker, filter, hidden };
    let done = 0;
    const parts = new ExportParts(this.database, id, () => done);
    const rows = asked.what === 'cases' ? caseRows(this.pages(making), (count) => (done = count)) : this.figureRows(making, (count) => (done = count));
    for await (const chunk of fileOf(asked.format, asked.what, rows)) await parts.take(chunk);
    const sha256 = await parts.end();
    await this.ready(making, { rows: done, bytes: parts.bytes, sha256 });
  }

  private ready({ asked, hidden }: Making, { rows, bytes, sha256 }: { rows: number; bytes: number; sha256: string }): Promise<void> {
    return asPlatform(this.database, async (tx) => {
      const now = (await this.clock.now(tx)).toISOString();
      await rowsOf(tx, `update insight_export set state = 'ready', ready_at = $2, rows_done = $3, rows_all = $3, bytes = $4, sha256 = $5, excluded = $6::uuid[], own = $7::uuid[], blind = $8::uuid[] where id = $1`, [
        asked.id, now, rows, bytes, sha256, hidden.excluded, hidden.own, hidden.blind,
      ]);
      await recordAudit(tx, this.log.name, now, [{ stream: `person/${asked.requestedBy}`, actor: 'platform', act: 'insights.export-made', obj: `insight-export/${asked.id}`, data: { rows, bytes, sha256 } }]);
    });
  }

  private begin(id: string): Promise<ExportRow | undefined> {
    return asPlatform(this.database, async (tx) => {
      await rowsOf(tx, `delete from insight_export_part where export_id = (select id from insight_export where id = $1 and state in ('waiting', 'working'))`, [id]);
      return rowOf<ExportRow>(tx, `update insight_export x set state = 'working', rows_done = 0 where x.id = $1 and x.state in ('waiting', 'working') returning ${EXPORT}`, [id]);
    });
  }

  /** What is hidden, before anything is read. null: they may read no figures of all its programmes any more. */
  private async look(asker: SignedInPerson, asked: ExportRow, filter: InsightFilter): Promise<Hidden | null> {
    const found = await this.database.read(asker.id, async (tx) => {
      const programmes = await programmesAsked(tx, asker, filter);
      if (programmes.length < asked.programmeIds.length) return null;
      const { text, values } = casesCount(asker.id, programmes, { ...filter, figure: 'ALL', wholeToo: true }, '2000-01-01', MOST_COUNTED + 1);
      const all = asked.what === 'cases' ? (await rowOf<{ count: number }>(tx, text, values))!.count : null;
      return { all: all === null || all > MOST_COUNTED ? null : all, hidden: await hiddenNow(tx, asker, asked.programmeIds) };
    });
    if (found) await asPlatform(this.database, (tx) => rowsOf(tx, 'update insight_export set rows_all = $2 where id = $1', [asked.id, found.all]));
    return found?.hidden ?? null;
  }

  private async *pages(making: Making): AsyncGenerator<InsightCase[]> {
    const { asker, filter } = making;
    for (let after: CaseCursor | null = null; ; ) {
      const page: { rows: InsightCase[]; next: CaseCursor | null } = await this.database.read(asker.id, (tx) => this.cases.rows(tx, asker, { ...filter, figure: 'ALL', wholeToo: true }, PAGE, after));
      await this.lookAgain(making);
      yield page.rows;
      if (!page.next) return;
      after = page.next;
    }
  }

  private async *figureRows(making: Making, done: (rows: number) => void): AsyncGenerator<Cell[]> {
    const { asker, asked, filter } = making;
    const rows = await this.database.read(asker.id, async (tx) => {
      const { names } = (await rowOf<{ names: string[] }>(tx, 'select array(select name from programme where id = any($1::uuid[]) order by name) as names', [asked.programmeIds]))!;
      const figures = await this.figures.funnelIn(tx, asker, filter);
      return figureRows(figures, { ...filter, programmes: names, countedAt: figures.countedAt });
    });
    await this.lookAgain(making);
    yield* rows;
    done(rows.length);
  }

  /** What was lifted meanwhile may be in the rows: if it is hidden again, the file has to go. */
  private async lookAgain(making: Making): Promise<void> {
    const now = await this.database.read(making.asker.id, (tx) => hiddenNow(tx, making.asker, making.asked.programmeIds));
    making.hidden = hiddenMeanwhile(making.hidden, now);
  }

  private async fail(id: string): Promise<void> {
    await asPlatform(this.database, async (tx) => {
      await rowsOf(tx, `delete from insight_export_part where export_id = (select id from insight_export where id = $1 and state in ('waiting', 'working'))`, [id]);
      await rowsOf(tx, `update insight_export set state = 'failed' where id = $1 and state in ('waiting', 'working')`, [id]);
    });
  }
}
