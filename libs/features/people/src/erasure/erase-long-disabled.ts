import { Injectable } from '@nestjs/common';
import { Database, rowsOf } from '@waymark/database/transaction';
import { Clock } from '@waymark/platform/clock';
import { InstallationLog } from '@waymark/platform/config';
import { Erasures } from '@waymark/platform/erasure';
import { RetentionPeriods } from '@waymark/platform/retention';
import { erasePerson } from './erase-person.ts';

/** People looked up at once; each is erased in a transaction of their own. */
const PAGE = 100;

/**
 * Erases people who were disabled so long ago. It counts on the installation's clock, as their disabling was recorded:
 * in a demonstration, months that were played are months.
 */
@Injectable()
export class EraseLongDisabled {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly log: InstallationLog,
    private readonly erasures: Erasures,
    private readonly periods: RetentionPeriods,
  ) {}

  /** @returns ids of those who were erased, and of those for whom something is still open */
  async run(): Promise<{ erased: string[]; open: string[] }> {
    const found = { erased: [] as string[], open: [] as string[] };
    const days = this.periods.disabledDays;
    if (days === null) return found;
    for (let page = await this.after(null, days); page.length > 0; page = await this.after(page.at(-1)!, days))
      for (const id of page) {
        const answer = await erasePerson({ database: this.database, clock: this.clock, log: this.log.name, erasures: this.erasures }, { person: id, cause: 'retention' });
        if (answer) found[answer.erased ? 'erased' : 'open'].push(id);
      }
    return found;
  }

  private after(last: string | null, days: number): Promise<string[]> {
    return this.database.transaction({ person: null, purpose: 'system' }, async (tx) => {
      const rows = await rowsOf<{ id: string }>(
        tx,
        `select id from person where erased_at is null and not machine and disabled_at <= $1::timestamptz - make_interval(hours => 24 * $2) and ($3::uuid is null or id > $3)
         order by id limit $4`,
        [await this.clock.now(tx), days, last, PAGE],
      );
      return rows.map(({ id }) => id);
    });
  }
}
