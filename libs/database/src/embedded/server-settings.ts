/**
 * Settings of the server, as arguments. It listens on this machine only, without a socket in the file system. What
 * it logs holds neither statements nor values, since those may be about people.
 */
export const serverArguments = (cluster: string, port: number, durable: boolean): string[] => {
  const settings = { ...ALWAYS, ...(durable ? {} : FAST), port };
  return ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
};

/** The server sees none of our environment, where secrets may stand. */
export const serverEnvironment = (): NodeJS.ProcessEnv => {
  const { PATH, SystemRoot, TEMP } = process.env;
  return { PATH, SystemRoot, TEMP, LC_ALL: 'C', TZ: 'UTC' };
};

const ALWAYS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  jit: 'off',
};

/** For data that may be lost, in databases that live for minutes: tests. */
const FAST = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_wal_size: '256MB', max_connections: 200, autovacuum: 'off' };
