import { chmodSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * The folder that holds all that an installation keeps, made where it is missing: `WAYMARK_DATA`, else a folder of
 * the user's outside any checkout. For root it lies outside the home, since PostgreSQL then runs as another user.
 *
 * @throws Error where the folder cannot be made, or lies in the temporary folder and belongs to someone else
 */
export const dataRoot = (environment: NodeJS.ProcessEnv = process.env): string => {
  const chosen = environment['WAYMARK_DATA'];
  if (chosen) return made(resolve(chosen));
  if (process.getuid?.() !== 0) return made(userFolder(environment));
  try {
    return made(ROOT_FOLDER);
  } catch {
    return madeInTemporaryFolder();
  }
};

/** Where `dataRoot` would look, for those who only look: nothing is made. It may not be there. */
export const dataRootPath = (environment: NodeJS.ProcessEnv = process.env): string => {
  const chosen = environment['WAYMARK_DATA'];
  if (chosen) return resolve(chosen);
  if (process.getuid?.() !== 0) return userFolder(environment);
  return [ROOT_FOLDER, temporaryFolder()].find((path) => existsSync(path)) ?? ROOT_FOLDER;
};

const ROOT_FOLDER = '/var/lib/waymark';
const temporaryFolder = (): string => join(tmpdir(), 'waymark');

const userFolder = (environment: NodeJS.ProcessEnv): string => {
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Waymark');
  if (process.platform === 'win32') return join(environment['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'Waymark');
  return join(environment['XDG_DATA_HOME'] || join(homedir(), '.local', 'share'), 'waymark');
};

/** A new folder is closed to others, but for passing through where root makes it for the user that runs PostgreSQL. */
const made = (path: string): string => {
  if (mkdirSync(path, { recursive: true })) chmodSync(path, process.getuid?.() === 0 ? 0o711 : 0o700);
  return path;
};

const madeInTemporaryFolder = (): string => {
  const path = made(temporaryFolder());
  if (statSync(path).uid !== 0) throw new Error(`${path} belongs to another user: set WAYMARK_DATA to a folder of your own`);
  return path;
};
