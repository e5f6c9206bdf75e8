import type { S3Settings, ScannerAddress } from '../files/index.ts';
import type { MailSettings } from '../mail/index.ts';

export type Mode = 'demonstration' | 'production';

export interface Config {
  mode: Mode;
  port: number;
  /** Secret of the installation; database passwords and tokens derive from it. */
  secret: string;
  /** Name of this installation's audit log. */
  log: string;
  /** Folder of uploaded files; where they lie in a bucket, of unfinished ones alone. */
  files: string;
  /** The bucket of uploaded files; without one, they lie in the folder. */
  s3?: S3Settings | null;
  /** Where clamd listens; without one, files are not scanned. */
  scanner?: ScannerAddress | null;
  /** The server that takes mail; without one, none is sent. */
  mail?: MailSettings | null;
}

/** @throws Error that names the setting and the remedy */
export const readMode = (environment: NodeJS.ProcessEnv): Mode => {
  const mode = environment['WAYMARK_MODE'] ?? 'demonstration';
  if (mode !== 'demonstration' && mode !== 'production')
    throw new Error(`WAYMARK_MODE is “${mode}”: set it to demonstration or production`);
  return mode;
};

/** @throws Error that names the setting and the remedy */
export const readPort = (environment: NodeJS.ProcessEnv): number => {
  const text = environment['PORT'] ?? '3000';
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT is “${text}”: set it to a whole number from 0 to 65535`);
  return port;
};

/**
 * `WAYMARK_CLAMD`, as host:port; null where it is not set.
 *
 * @throws Error that names the setting and the remedy
 */
export const readScanner = (environment: NodeJS.ProcessEnv): ScannerAddress | null => {
  const text = environment['WAYMARK_CLAMD'];
  if (!text) return null;
  const parts = /^(?:\[([0-9a-f:]+)\]|([^\s:[\]]+)):(\d{1,5})$/i.exec(text);
  const port = Number(parts?.[3]);
  if (!parts || port < 1 || port > 65_535) throw new Error(`WAYMARK_CLAMD is “${text}”: set it to host:port, where clamd listens, such as localhost:3310`);
  return { host: parts[1] ?? parts[2]!, port };
};

/** The name of this installation's audit log, as something that can be injected. */
export class InstallationLog {
  constructor(readonly name: string) {}
}

/** The configuration, as something that can be injected. */
export class Configuration {
  readonly mode: Mode;
  readonly port: number;

  constructor(config: Config) {
    this.mode = config.mode;
    this.port = config.port;
  }
}
