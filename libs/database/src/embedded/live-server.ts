import { readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { processCommand, processIdentity } from './process-identity.ts';

/** A server as its `postmaster.pid` describes it. */
export type FoundServer = { pid: number; port: number; ready: boolean };

/** What `postmaster.pid` says: line 1 the process, 4 the port, 8 the state; undefined where there is no such file. */
export const readPostmaster = (cluster: string): FoundServer | undefined => {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
  } catch {
    return undefined;
  }
};

/**
 * The server that runs on this cluster, once it accepts connections. One that is starting or stopping is waited for;
 * a `postmaster.pid` left by a dead server, or whose number another program has now, counts as none.
 *
 * @param patience milliseconds to wait for a server that is starting or stopping
 * @throws Error where it stays in between
 */
export const liveServer = async (
  cluster: string,
  address: (port: number) => string,
  patience = 60_000,
): Promise<FoundServer | undefined> => {
  for (const deadline = Date.now() + patience; Date.now() < deadline; await pause(50)) {
    const found = readPostmaster(cluster);
    if (!found) return undefined;
    if (!processIdentity(found.pid) || isAnotherProgram(found.pid, cluster)) {
      // PostgreSQL would take a stranger, or a dead process that its parent has not noticed, for a server of this
      // cluster, and refuse to start. What a killed server left in memory it finds without this file.
      rmSync(join(cluster, 'postmaster.pid'), { force: true });
      return undefined;
    }
    if (found.ready && (await answers(address(found.port), cluster))) return found;
  }
  throw new Error(`A PostgreSQL (process ${readPostmaster(cluster)?.pid}) has this data and does not accept connections: ${cluster}`);
};

/** Whether a server answers there, lets us in, and has this very cluster. */
export const answers = async (url: string, cluster: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined); // a server that dies meanwhile is one that does not answer
  try {
    await client.connect();
    const { rows } = await client.query<{ folder: string }>("select current_setting('data_directory') as folder");
    return realpathSync(rows[0]!.folder) === realpathSync(cluster);
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
};

/** Where the command line cannot be read, the number is taken at its word. */
const isAnotherProgram = (pid: number, cluster: string): boolean => {
  const command = processCommand(pid);
  return command !== undefined && !command.includes(cluster);
};
