const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const actions = new Set<() => void>();

/**
 * Runs `action` when this process ends, also by a signal that nobody else handles. Where someone does, that is a
 * shutdown which may still need what the action takes away: the process then ends by itself, or by the signal sent
 * again once they have stopped listening.
 *
 * @returns how to take that back
 */
export const atEndOfProcess = (action: () => void): (() => void) => {
  if (actions.size === 0) listen();
  actions.add(action);
  return () => {
    actions.delete(action);
    if (actions.size === 0) forget();
  };
};

const runAll = (): void => actions.forEach((action) => action());

const onSignal = (signal: NodeJS.Signals): void => {
  if (process.listenerCount(signal) > 1) return;
  runAll();
  forget();
  process.kill(process.pid, signal);
};

const listen = (): void => {
  process.on('exit', runAll);
  for (const signal of SIGNALS) process.on(signal, onSignal);
};

const forget = (): void => {
  process.off('exit', runAll);
  for (const signal of SIGNALS) process.off(signal, onSignal);
};
