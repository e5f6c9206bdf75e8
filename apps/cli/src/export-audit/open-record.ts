import { CheckpointFiles, SealCheckpoint } from '@waymark/auditing';
import { startPostgres } from '@waymark/database/embedded';
import { roleUrl } from '@waymark/database/roles';
import { Database } from '@waymark/database/transaction';
import { Clock } from '@waymark/platform/clock';
import { InstallationLog, installationSecret } from '@waymark/platform/config';
import type { FoundInstallation } from '../find-installation.ts';
import { UsageProblem } from '../usage-problem.ts';
import { whyClosed } from '../why-closed.ts';

export interface OpenRecord {
  /** Address of the database for the role that only reads the record. */
  url: string;
  log: string;
  publicKey: string;
  /** Signs a checkpoint over what is not sealed yet. */
  seal(): Promise<void>;
  /** Signs a text with the key of the log; for the checkpoint of an empty one. */
  seed: Uint8Array;
  close(): Promise<void>;
}

/**
 * Opens the record of an installation: its database and the key of its log.
 *
 * @throws UsageProblem where it does not open with these settings
 */
export const openRecord = async ({ dataRoot, postgres }: FoundInstallation, environment: NodeJS.ProcessEnv): Promise<OpenRecord> => {
  const secret = installationSecret(dataRoot, environment);
  const files = await usable(() => new CheckpointFiles(dataRoot, environment));
  const server = postgres ? await usable(() => startPostgres({ dataFolder: postgres })) : null;
  const owner = server?.url ?? environment['DATABASE_URL']!;
  let worker: Database | undefined;
  try {
    worker = await Database.connect({ url: roleUrl(owner, 'worker', secret), poolSize: 2 });
    const log = await logOf(worker);
    const sealing = new SealCheckpoint(worker, new Clock(true), new InstallationLog(log), files);
    return {
      url: roleUrl(owner, 'audit_read', secret),
      log,
      publicKey: files.publicKey,
      seed: files.seed,
      seal: async () => void (await sealing.run()),
      close: async () => {
        await worker?.close();
        await server?.stop();
      },
    };
  } catch (error) {
    await worker?.close();
    await server?.stop();
    throw whyClosed(error);
  }
};

const logOf = async (database: Database): Promise<string> => {
  const [row] = await database.transaction({ person: null, purpose: 'system' }, (tx) => tx.query('select log from installation'));
  if (!row) throw new UsageProblem('This database holds no installation: set WAYMARK_DATA or DATABASE_URL to one that was started');
  return row.log as string;
};

/** What these throw names the file or folder, and the remedy. */
const usable = async <T>(open: () => T | Promise<T>): Promise<T> => {
  try {
    return await open();
  } catch (error) {
    throw new UsageProblem(error instanceof Error ? error.message : String(error));
  }
};
