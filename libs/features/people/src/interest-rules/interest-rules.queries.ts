import { Injectable } from '@nestjs/common';
import { Database, decideAsPlatform, rowsOf } from '@waymark/database/transaction';
import { newestInterestRules } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { naturesInUse } from './natures-in-use.ts';

/** Most versions that one question gives, the newest first. */
const MOST = 100;

@Injectable()
export class InterestRulesQueries {
  constructor(private readonly database: Database) {}

  /** The table that counts now, which of its natures are in use, and every change with its reason. */
  rules(actor: SignedInPerson): Promise<object> {
    return this.database.read(actor.id, async (tx) => {
      const { version, lookBackYears, natures } = await newestInterestRules(tx);
      const used = new Set(await decideAsPlatform(tx, () => naturesInUse(tx)));
      const versions = await rowsOf<object>(
        tx,
        `select r.version, r.changed_at as "changedAt", p.display_name as "changedBy", r.reason
         from interest_rules r left join person p on p.id = r.changed_by order by r.version desc limit ${MOST}`,
      );
      return { version, lookBackYears, natures: Object.entries(natures).map(([nature, rule]) => ({ nature, ...rule, inUse: used.has(nature) })), versions };
    });
  }
}
