import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dataRootPath } from '@waymark/database/embedded';
import { UsageProblem } from './usage-problem.ts';

export interface FoundInstallation {
  dataRoot: string;
  /** Folder of its own PostgreSQL; null where DATABASE_URL names another. */
  postgres: string | null;
}

/**
 * Where the installation lies that the environment names. Nothing is made: opening what is not there would make a
 * new one, with a record that says nothing.
 *
 * @throws UsageProblem that names the setting and what is missing there
 */
export const findInstallation = (environment: NodeJS.ProcessEnv): FoundInstallation => {
  const dataRoot = dataRootPath(environment);
  const address = environment['DATABASE_URL'];
  if (address && !/^postgres(ql)?:\/\//.test(address)) throw new UsageProblem('DATABASE_URL is no address of a PostgreSQL: give one as postgresql://user:password@host/database');
  const postgres = address ? null : join(dataRoot, 'postgresql');
  if (postgres && !existsSync(join(postgres, 'cluster', 'PG_VERSION')))
    throw new UsageProblem(`There is no installation in ${dataRoot}: set WAYMARK_DATA to the data folder of one, or DATABASE_URL to its database`);
  if (!environment['WAYMARK_SECRET'] && !existsSync(join(dataRoot, 'secret')))
    throw new UsageProblem(`${join(dataRoot, 'secret')} is not there: set WAYMARK_DATA to the data folder of the installation, or WAYMARK_SECRET to its secret`);
  return { dataRoot, postgres };
};

/** @throws UsageProblem where the key that signs the checkpoints of this installation is not there */
export const mustHaveKey = (dataRoot: string, environment: NodeJS.ProcessEnv): void => {
  const key = environment['WAYMARK_AUDIT_KEY'] ?? join(dataRoot, 'keys', 'audit');
  if (!existsSync(key)) throw new UsageProblem(`${key} is not there: set WAYMARK_AUDIT_KEY to the key that signs the checkpoints of this record, which the worker made at its first start`);
};
