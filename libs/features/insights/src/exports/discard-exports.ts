import { Injectable } from '@nestjs/common';
import { Database, rowsOf } from '@waymark/database/transaction';
import { asPlatform } from './export-parts.ts';

/** Days that a file is kept: it can be made again at any time. */
export const EXPORT_DAYS = 7;

/** Throws files away that are older, by the database's own clock. */
@Injectable()
export class DiscardExports {
  constructor(private readonly database: Database) {}

  /** @returns how many went */
  async run(): Promise<number> {
    return (
      await asPlatform(this.database, (tx) =>
        rowsOf(tx, `delete from insight_export where requested_at < now() + make_interval(secs => (select clock_offset_ms from installation) / 1000.0) - make_interval(days => $1) returning id`, [EXPORT_DAYS]),
      )
    ).length;
  }
}
