import { UsageProblem } from './usage-problem.ts';

/** By the code of PostgreSQL, or of the connection to it. */
const REASONS: Readonly<Record<string, string>> = {
  '28P01': 'The database does not let this installation in: WAYMARK_SECRET is not its secret, or the database holds no installation',
  '28000': 'The database does not let this installation in: see that DATABASE_URL leads to the database of an installation',
  '3D000': 'There is no such database: see that DATABASE_URL leads to the database of an installation',
  '42P01': 'This database holds no installation: set DATABASE_URL to the database of one',
  '42501': 'This database holds no installation that may be read: set DATABASE_URL to the database of one',
  ECONNREFUSED: 'No database answers at DATABASE_URL: start it, or mend the address',
  ENOTFOUND: 'There is no such host as DATABASE_URL names: mend the address',
  ETIMEDOUT: 'No database answers at DATABASE_URL: start it, or mend the address',
};

/** Why a database did not open, in words where its settings are to blame; otherwise the error as it is. */
export const whyClosed = (error: unknown): unknown => {
  const reason = REASONS[(error as { code?: string }).code ?? ''];
  return reason === undefined ? error : new UsageProblem(reason);
};
