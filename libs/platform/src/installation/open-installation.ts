import { join } from 'node:path';
import { dataRoot, keepPostgres } from '@waymark/database/embedded';
import { migrate } from '@waymark/database/migrations';
import { roleUrl, type RoleName } from '@waymark/database/roles';
import { Database } from '@waymark/database/transaction';
import { Clock } from '../clock/index.ts';
import { installationSecret, readMode, readPort, readScanner, type Config } from '../config/index.ts';
import { eraseAgain, Erasures } from '../erasure/index.ts';
import { readS3 } from '../files/index.ts';
import { readMail } from '../mail/index.ts';
import { ensureInstallation } from './ensure-installation.ts';

export interface OpenInstallation {
  config: Config;
  database: Database;
  /** Address of the database for a role. */
  url(role: RoleName): string;
  dataRoot: string;
  /** Who must stay erased. */
  erasures: Erasures;
  close(): Promise<void>;
}

/** Name of the audit log of an installation that was given none. */
const LOG = 'waymark.local/audit';

/**
 * Opens the data of an installation: starts or finds PostgreSQL (or takes DATABASE_URL), brings it to the newest
 * version where `migrates`, erases again whom a restored backup has brought back, and connects as a role. A PostgreSQL
 * of ours that is killed is started again.
 *
 * @param warn hears that it ended, and who was erased again, a sentence each
 */
export const openInstallation = async (
  environment: NodeJS.ProcessEnv,
  role: RoleName,
  migrates: boolean,
  warn: (sentence: string) => void,
): Promise<OpenInstallation> => {
  const root = dataRoot(environment);
  const mode = readMode(environment);
  const secret = installationSecret(root, environment, mode);
  const mail = readMail(environment, { mode, port: readPort(environment) });
  const erasures = Erasures.of(root, environment);
  const given = environment['DATABASE_URL'];
  const server = given ? null : await keepPostgres({ dataFolder: join(root, 'postgresql') }, warn);
  const owner = given ?? server!.url;
  try {
    if (migrates) await migrate(owner, secret);
    const database = await Database.connect({ url: roleUrl(owner, role, secret) });
    const { log } = await ensureInstallation(database, mode, environment['WAYMARK_LOG'] ?? LOG);
    const back = migrates ? await eraseAgain(database, new Clock(mode === 'demonstration'), log, erasures) : [];
    if (back.length > 0) warn(`This database is older than the erasure of ${back.join(', ')}: erased again. Look whether something on a case still waits for them`);
    const close = async () => {
      await database.close();
      await server?.stop();
    };
    const config: Config = { mode, port: readPort(environment), secret, log, files: join(root, 'files'), s3: readS3(environment), scanner: readScanner(environment), mail };
    return { config, database, dataRoot: root, erasures, close, url: (as) => roleUrl(owner, as, secret) };
  } catch (error) {
    await server?.stop();
    throw error;
  }
};
