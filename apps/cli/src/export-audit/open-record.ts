import { join } from 'node:path';
import { CheckpointFiles, SealCheckpoint } from '@waymark/auditing';
import { dataRoot, startPostgres } from '@waymark/database/embedded';
import { roleUrl } from '@waymark/database/roles';
import { Database } from '@waymark/database/transaction';
import { Clock } from '@waymark/platform/clock';
import { InstallationLog, installationSecret } from '@waymark/platform/config';

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

/** Opens the record of the installation that the environment names: its database and the key of its log. */
export const openRecord = async (environment: NodeJS.ProcessEnv): Promise<OpenRecord> => {
  const root = dataRoot(environment);
  const secret = installationSecret(root, environment);
  const server = environment['DATABASE_URL'] ? null : await startPostgres({ dataFolder: join(root, 'postgresql') });
  const owner = environment['DATABASE_URL'] ?? server!.url;
  const files = new CheckpointFiles(root, environment);
  const worker = await Database.connect({ url: roleUrl(owner, 'worker', secret), poolSize: 2 });
  const log = await worker.transaction({ person: null, purpose: 'system' }, async (tx) => (await tx.query('select log from installation'))[0]?.log as string | undefined);
  return {
    url: roleUrl(owner, 'audit_read', secret),
    log: log ?? 'waymark.local/audit',
    publicKey: files.publicKey,
    seed: files.seed,
    seal: async () => void (await new SealCheckpoint(worker, new Clock(true), new InstallationLog(log ?? ''), files).run()),
    close: async () => {
      await worker.close();
      await server?.stop();
    },
  };
};
