import { Injectable } from '@nestjs/common';
import { Database, rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import { localDateOf } from '@waymark/domain/calendar';
import { WHOLE_WAY } from '@waymark/domain/insights';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Clock } from '@waymark/platform/clock';
import { apiError } from '@waymark/platform/graphql';
import { caseCursorOf, casesCount, casesQuery, readCaseCursor, type CaseCursor, type CasesOf } from './case-list.ts';
import { programmesAsked, stagesOf } from './insight-scope.ts';

/** A row of the list: a run of a stage, or the whole way of an evaluation. */
export interface InsightCase {
  evaluationId: string;
  reference: string;
  innovationName: string;
  organisationName: string;
  programme: string;
  number: number;
  simulated: boolean;
  stage: string;
  stageTitle: string | null;
  run: number;
  submittedOn: string;
  enteredOn: string;
  leftOn: string | null;
  outcome: string;
  days: number | null;
  innovator: number | null;
  reviewers: number | null;
  service: number | null;
  limit: number | null;
  onTime: boolean | null;
  dueOn: string | null;
  paused: boolean;
  categories: string[];
  organisationType: string;
  region: string;
}

/** Counting stops here: enough to say “more than 1,000”. */
const MOST_COUNTED = 1_001;

/** The cases that a figure counts. */
@Injectable()
export class CaseQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  page(actor: SignedInPerson, asked: CasesOf, first: number, cursor: string | undefined) {
    const after = cursor ? readCaseCursor(cursor) : null;
    if (cursor && !after)
      throw apiError('BAD_INPUT', 'after is not a cursor of this list: take one from its next', [{ field: 'after', message: 'Not a cursor of this list' }]);
    return this.database.read(actor.id, async (tx) => {
      const { rows, next } = await this.rows(tx, actor, asked, first, after);
      const programmes = await programmesAsked(tx, actor, asked);
      const { text, values } = casesCount(actor.id, programmes, asked, await this.today(tx), MOST_COUNTED);
      return { cases: rows, next: next ? caseCursorOf({ submittedOn: next[0], evaluationId: next[1], stage: next[2], run: next[3] }) : null, total: (await rowOf<{ count: number }>(tx, text, values))!.count };
    });
  }

  /** One page with where the next begins; null where there is none. */
  async rows(tx: Tx, actor: SignedInPerson, asked: CasesOf, first: number, after: CaseCursor | null): Promise<{ rows: InsightCase[]; next: CaseCursor | null }> {
    const programmes = await programmesAsked(tx, actor, asked);
    const { text, values } = casesQuery(actor.id, programmes, asked, await this.today(tx), first, after);
    const found = await rowsOf<Omit<InsightCase, 'stageTitle'>>(tx, text, values);
    const titles = new Map((await stagesOf(tx, programmes)).map(({ stage, title }) => [stage, title]));
    const rows = found.slice(0, first).map((row): InsightCase => ({ ...row, stageTitle: row.stage === WHOLE_WAY ? null : (titles.get(row.stage) ?? row.stage) }));
    const last = rows.at(-1);
    return { rows, next: found.length > first && last ? [last.submittedOn, last.evaluationId, last.stage, last.run] : null };
  }

  private async today(tx: Tx): Promise<string> {
    return localDateOf(await this.clock.now(tx));
  }
}
