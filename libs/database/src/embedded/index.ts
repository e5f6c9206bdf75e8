export { dataRoot, dataRootPath } from './data-root.ts';
export { alreadyRunning, lockInstance, runningInstance, type Instance, type InstanceDetails } from './instance-lock.ts';
export type { LockAttempt, LockRecord, ProcessLock } from './process-lock.ts';
export { keepPostgres } from './keep-postgres.ts';
export { startPostgres, type RunningPostgres, type StartOptions } from './start-postgres.ts';
