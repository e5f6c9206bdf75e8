import { rowOf, type Tx } from '@waymark/database/transaction';
import type { InterestRules } from '@waymark/domain/access';

export interface InterestRulesVersion extends InterestRules {
  /** 1 is what the product came with. */
  version: number;
}

/** The table of natures that counts now: the newest version, read in the transaction of whoever judges by it. */
export const newestInterestRules = async (tx: Tx): Promise<InterestRulesVersion> =>
  (await rowOf<InterestRulesVersion>(tx, 'select version, look_back_years as "lookBackYears", natures from interest_rules order by version desc limit 1'))!;
