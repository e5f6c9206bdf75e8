import { Injectable } from '@nestjs/common';
import { Database, decideAsPlatform, rowOf, type Tx } from '@waymark/database/transaction';
import { localDateOf } from '@waymark/domain/calendar';
import { DIMENSIONS, everyMonth, figuresOf, sumOf, WHOLE_WAY, type Figures, type Tally } from '@waymark/domain/insights';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Clock } from '@waymark/platform/clock';
import { programmesAsked, stagesOf, type InsightFilter } from './insight-scope.ts';
import { seenCounts } from './seen-counts.ts';

export interface FunnelFigures {
  countedAt: Date | null;
  whole: Figures;
  stages: (Figures & { stage: string; title: string; kind: string })[];
  groups: (Figures & { dimension: string; member: string })[];
}

/** Figures of the portfolio, from counters: what they cost does not grow with the number of evaluations. */
@Injectable()
export class InsightQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  funnel(actor: SignedInPerson, filter: InsightFilter): Promise<FunnelFigures> {
    return this.database.read(actor.id, async (tx) => this.funnelIn(tx, actor, filter));
  }

  async funnelIn(tx: Tx, actor: SignedInPerson, filter: InsightFilter): Promise<FunnelFigures> {
    const programmes = await programmesAsked(tx, actor, filter);
    const counts = await seenCounts(tx, actor, programmes, filter);
    const today = localDateOf(await this.clock.now(tx));
    const all = counts.filter(({ dimension }) => dimension === 'all');
    const stages = (await stagesOf(tx, programmes)).map((stage) => ({ ...stage, ...figuresOf(all.filter((one) => one.stage === stage.stage), today) }));
    return {
      ...(await standing(tx)),
      whole: figuresOf(all.filter(({ stage }) => stage === WHOLE_WAY), today),
      stages,
      groups: DIMENSIONS.flatMap((dimension) => groupsOf(counts, dimension, today)),
    };
  }

  /** Runs that left in each month of the period, on time and late; every month is there. */
  slaTrend(actor: SignedInPerson, filter: InsightFilter): Promise<object[]> {
    return this.database.read(actor.id, async (tx) => {
      const counts = await seenCounts(tx, actor, await programmesAsked(tx, actor, filter), filter, true);
      return everyMonth(filter).map((month) => {
        const here = counts.filter((one) => one.month === month);
        return { month, onTime: sumOf(here, 'left-on-time'), late: sumOf(here, 'left-late') };
      });
    });
  }
}

/** When the counters were last brought up to date. How many changes wait is not told: it would tell that something happened in cases that the asker may not know of. */
const standing = (tx: Tx) =>
  decideAsPlatform(tx, async () =>
    (await rowOf<{ countedAt: Date | null }>(tx, 'select counted_at as "countedAt" from insight_state'))!,
  );

/** The members of a dimension, the largest first; of as many, in the order of their names. */
const groupsOf = (counts: readonly Tally[], dimension: Tally['dimension'], today: string): FunnelFigures['groups'] => {
  const here = counts.filter((one) => one.dimension === dimension);
  return [...new Set(here.map(({ member }) => member))]
    .map((member) => {
      const own = here.filter((one) => one.member === member);
      const { onTime, late } = figuresOf(own.filter(({ stage }) => stage !== WHOLE_WAY), today);
      return { dimension, member, ...figuresOf(own.filter(({ stage }) => stage === WHOLE_WAY), today), onTime, late };
    })
    .sort((a, b) => b.came - a.came || (a.member < b.member ? -1 : 1));
};
