import { startPostgres } from '@waymark/database/embedded';
import { roleUrl } from '@waymark/database/roles';
import { Database } from '@waymark/database/transaction';
import { installationSecret } from '@waymark/platform/config';
import { findInstallation } from './find-installation.ts';
import { whyClosed } from './why-closed.ts';

export interface FoundDatabase {
  database: Database;
  secret: string;
  dataRoot: string;
}

/**
 * Works on the database of the installation that the environment names, as the role of the API; it is closed again
 * whatever happens.
 *
 * @throws UsageProblem where there is none, or it does not open with these settings
 */
export const withDatabase = async <T>(environment: NodeJS.ProcessEnv, work: (found: FoundDatabase) => Promise<T>): Promise<T> => {
  const { dataRoot, postgres } = findInstallation(environment);
  const secret = installationSecret(dataRoot, environment);
  const server = postgres ? await startPostgres({ dataFolder: postgres }) : null;
  let database: Database | undefined;
  try {
    database = await Database.connect({ url: roleUrl(server?.url ?? environment['DATABASE_URL']!, 'api', secret), poolSize: 2 });
    return await work({ database, secret, dataRoot });
  } catch (error) {
    throw whyClosed(error);
  } finally {
    await database?.close();
    await server?.stop();
  }
};
