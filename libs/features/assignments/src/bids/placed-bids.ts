import { rowsOf, type Tx } from '@waymark/database/transaction';
import { BID_WEIGHT, bidPoints, type Bid } from '@waymark/domain/assignment';

/** What somebody said, and what it is worth in an assignment round. */
export interface PlacedBid {
  bid: Bid;
  points: number;
}

interface Row {
  evaluation: string;
  person: string;
  bid: Bid;
}

/** Bids on these stage runs but of whoever has a conflict of interest there, and who wants to review something of them. */
export const bidsOn = async (tx: Tx, stageRuns: readonly string[]): Promise<{ of(evaluation: string, person: string): PlacedBid | undefined; wanting: string[] }> => {
  const rows = await rowsOf<Row>(tx, `select b.evaluation_id as evaluation, b.person_id as person, b.bid from assignment_bid b where b.stage_run_id = any($1::uuid[]) and b.bid is not null
    and not exists (select 1 from conflict c where c.evaluation_id = b.evaluation_id and c.person_id = b.person_id and c.effect = 'exclude' and c.state in ('open', 'confirmed', 'waiver-proposed'))`, [stageRuns]);
  const placed = new Map(rows.map(({ evaluation, person, bid }) => [`${evaluation} ${person}`, { bid, points: bidPoints(bid, BID_WEIGHT) }]));
  return { of: (evaluation, person) => placed.get(`${evaluation} ${person}`), wanting: [...new Set(rows.flatMap(({ person, bid }) => (bid === 'unwilling' ? [] : [person])))] };
};
