import { rowOf, type Database } from '@waymark/database/transaction';
import type { Mode } from '@waymark/platform/config';
import { UsageProblem } from './usage-problem.ts';

/** The name of its log and the mode of the installation that a database holds. @throws UsageProblem where it holds none */
export const installationOf = async (database: Database): Promise<{ log: string; mode: Mode }> => {
  const found = await database.read(null, (tx) => rowOf<{ log: string; mode: Mode }>(tx, 'select log, mode from installation'));
  if (!found) throw new UsageProblem('This database holds no installation: set WAYMARK_DATA or DATABASE_URL to one that was started');
  return found;
};
