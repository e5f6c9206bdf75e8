import { command } from '../command.ts';

export const checkInsightsCommand = command({
  usage: 'check-insights',
  summary: 'Hold the counters of insights against the facts that they were counted from; exit code 1 with every one that differs',
  describe: (yargs) => yargs,
  run: async () => (await import('../check-insights.ts')).checkInsights(),
});
