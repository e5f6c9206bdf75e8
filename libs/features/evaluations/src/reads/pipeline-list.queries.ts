import { Injectable } from '@nestjs/common';
import { Database, decideAsPlatform, rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import { STAFF } from '@waymark/domain/access';
import { stageOf } from '@waymark/domain/pipeline';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Clock } from '@waymark/platform/clock';
import { apiError } from '@waymark/platform/graphql';
import { publishedVersion } from '../spine/index.ts';
import { countQuery, cursorOf, listQuery, previousQuery, readCursor, type ListFilter, type ListSort } from './pipeline-list.ts';
import { programmesOf } from './programmes-of.ts';

export interface ListArguments {
  filter: ListFilter;
  sort: ListSort;
  first: number;
  after?: string;
}

/** What a query asks for of the list: the dear parts are read only then. */
export interface ListAsked {
  fields: ReadonlySet<string>;
  counted: boolean;
  /** Whether there is a page before this one. */
  looksBack: boolean;
}

export interface Row {
  stage?: string;
  stageTitle?: string;
  sortedBy: string;
  cursorId: string;
}

/** The staff's list of evaluations, and how many stand in each stage. */
@Injectable()
export class PipelineListQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  page(actor: SignedInPerson, asked: ListArguments, { fields, counted, looksBack }: ListAsked) {
    const after = asked.after ? readCursor(asked.after) : null;
    if (asked.after && !after)
      throw apiError('BAD_INPUT', 'after is not a cursor of this list: take one from pageInfo.endCursor', [{ field: 'after', message: 'Not a cursor of this list' }]);
    return this.database.read(actor.id, async (tx) => {
      const now = (await this.clock.now(tx)).toISOString();
      const programmes = await programmesOf(tx, actor, STAFF);
      const wanted = fields.has('stageTitle') ? new Set([...fields, 'stage']) : fields;
      const { text, values } = listQuery(actor.id, programmes, wanted, { ...asked, after, now });
      const rows = await rowsOf<Row>(tx, text, values);
      const page = rows.slice(0, asked.first);
      if (fields.has('stageTitle')) await giveTitles(tx, page);
      const previous = looksBack && after ? previousQuery(actor.id, programmes, { ...asked, after, now }) : null;
      const count = counted ? countQuery(actor.id, programmes, asked.filter, now) : null;
      return {
        edges: page.map((row) => ({ cursor: cursorOf(row), node: row })),
        pageInfo: {
          hasNextPage: rows.length > asked.first,
          hasPreviousPage: previous ? (await rowOf<{ found: boolean }>(tx, previous.text, previous.values))!.found : false,
          startCursor: page.length ? cursorOf(page[0]!) : null,
          endCursor: page.length ? cursorOf(page.at(-1)!) : null,
        },
        totalCount: count ? (await rowOf<{ count: number }>(tx, count.text, count.values))!.count : null,
      };
    });
  }

  /** From sharded counters: no live aggregate. Less what the person may not know of, which is little. */
  stageCounts(actor: SignedInPerson, programmeId: string) {
    return this.database.read(actor.id, async (tx) => {
      const programmes = await programmesOf(tx, actor, STAFF);
      if (!programmes.includes(programmeId)) return [];
      return decideAsPlatform(tx, () => rowsOf(tx, STAGE_COUNTS, [programmeId, actor.id]));
    });
  }
}

/**
 * `$1` programme, `$2` person. An excluding conflict and the case of one's own team take one from the count of its stage,
 * and one only where an evaluation is both. They are found from the person, who has few, and not by a look at all.
 */
export const STAGE_COUNTS = `select stage, sum(count)::int as count from (
    select stage, count from stage_counter where programme_id = $1
    union all select stage, -1 from (
      select e.id, e.stage from conflict c join evaluation e on e.id = c.evaluation_id
        where e.programme_id = $1 and c.person_id = $2 and c.effect = 'exclude' and c.state in ('open', 'confirmed', 'waiver-proposed')
      union select e.id, e.stage from innovation_member m join evaluation e on e.innovation_id = m.innovation_id
        where e.programme_id = $1 and m.person_id = $2 and m.removed_at is null
    ) hidden
  ) counted group by stage having sum(count) <> 0 order by stage`;

/** Titles come from the published version, which is read once: the definition is too large to open for every row. */
const giveTitles = async (tx: Tx, rows: Row[]): Promise<void> => {
  for (const row of rows) {
    const { definition } = await publishedVersion(tx, row.stageTitle!);
    row.stageTitle = stageOf(definition, row.stage!)?.title ?? row.stage!;
  }
};
