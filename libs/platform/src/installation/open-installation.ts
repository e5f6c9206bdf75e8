import { join } from 'node:path';
import { dataRoot, keepPostgres } from '@waymark/database/embedded';
import { migrate } from '@waymark/database/migrations';
import { roleUrl, type RoleName } from '@waymark/database/roles';
import { Database } from '@waymark/database/transaction';
import { installationSecret, readMode, readPort, type Config } from '../config/index.ts';
import { ensureInstallation } from './ensure-installation.ts';

export interface OpenInstallation {
  config: Config;
  database: Database;
  /** Address of the database for a role. */
  url(role: RoleName): string;
  dataRoot: string;
  close(): Promise<void>;
}

/** Name of the audit log of an installation that was given none. */
const LOG = 'waymark.local/audit';

/**
 * Opens the data of an installation: starts or finds PostgreSQL (or takes DATABASE_URL), brings it to the newest
 * version where `migrates`, and connects as a role. A PostgreSQL of ours that is killed is started again.
 *
 * @param warn hears that it ended, a sentence each
 */
export const openInstallation = async (
  environment: NodeJS.ProcessEnv,
  role: RoleName,
  migrates: boolean,
  warn: (sentence: string) => void,
): Promise<OpenInstallation> => {
  const root = dataRoot(environment);
  const mode = readMode(environment);
  const secret = installationSecret(root, environment);
  const given = environment['DATABASE_URL'];
  const server = given ? null : await keepPostgres({ dataFolder: join(root, 'postgresql') }, warn);
  const owner = given ?? server!.url;
  try {
    if (migrates) await migrate(owner, secret);
    const database = await Database.connect({ url: roleUrl(owner, role, secret) });
    const { log } = await ensureInstallation(database, mode, environment['WAYMARK_LOG'] ?? LOG);
    const close = async () => {
      await database.close();
      await server?.stop();
    };
    const config: Config = { mode, port: readPort(environment), secret, log, files: join(root, 'files') };
    return { config, database, dataRoot: root, close, url: (as) => roleUrl(owner, as, secret) };
  } catch (error) {
    await server?.stop();
    throw error;
  }
};
