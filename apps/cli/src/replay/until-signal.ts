const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Has `end` run once: when the function returned here is called, or before a signal ends this process, and then that
 * function comes back no more, so that nothing is said of what the signal broke. A second signal ends it at once.
 */
export const untilSignal = (end: () => Promise<void>): (() => Promise<void>) => {
  let ending: Promise<void> | undefined;
  let signalled = false;
  const forget = () => SIGNALS.forEach((signal) => process.off(signal, onSignal));
  const onSignal = (signal: NodeJS.Signals): void => {
    if (signalled) process.exit(1);
    signalled = true;
    void (ending ??= end())
      .catch((error: unknown) => process.stderr.write(`${String(error)}\n`))
      .finally(() => {
        forget();
        process.kill(process.pid, signal);
      });
  };
  SIGNALS.forEach((signal) => process.on(signal, onSignal));
  return async () => {
    await (ending ??= end());
    if (signalled) await new Promise<never>(() => undefined);
    forget();
  };
};
