import { keptRowOf, type Tx } from '@waymark/database/transaction';

/** What the one clock says, within a query: the same as `Clock.now`. */
export const CLOCK_NOW = `(now() + make_interval(secs => coalesce((select clock_offset_ms from installation), 0) / 1000.0))`;

/**
 * The one clock. A demonstration may run on a simulated time: the real time plus an offset kept in the database, so
 * that every process agrees. A production installation has no offset (a check constraint says so).
 */
export class Clock {
  constructor(private readonly simulated: boolean) {}

  async now(tx: Tx): Promise<Date> {
    if (!this.simulated) return new Date();
    const row = await keptRowOf<{ offset: string }>(tx, 'select clock_offset_ms as offset from installation');
    return new Date(Date.now() + Number(row?.offset ?? 0));
  }
}
