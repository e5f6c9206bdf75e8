import { holdPacks, publishFundingTests } from '@waymark/evaluations';
import { carryOrganisations } from '@waymark/people';
import { RefusalLog } from '@waymark/platform/auth';
import { Clock } from '@waymark/platform/clock';
import { openInstallation } from '@waymark/platform/installation';
import { readSignInSettings } from '@waymark/platform/sessions';
import { pino } from 'pino';
import { createApi } from './boot/create-api.ts';
import { endConnections } from './boot/end-connections.ts';
import { listenProblem } from './boot/listen-problem.ts';
import { loggedError } from './boot/logged-error.ts';
import { readPersistedDocuments } from './boot/persisted-documents.ts';

const log = pino({ name: 'api', level: process.env['LOG_LEVEL'] ?? 'info' }, pino.destination(2));

const main = async (): Promise<void> => {
  publishFundingTests(process.env);
  const installation = await openInstallation(process.env, 'api', true, (sentence) => log.warn(sentence));
  const report = (reference: string, error: unknown) => log.error({ reference, error: loggedError(error) }, 'unexpected error');
  const { config, database } = installation;
  await holdPacks(database);
  const { bad } = await carryOrganisations({ database, clock: new Clock(config.mode === 'demonstration'), log: config.log });
  if (bad.length > 0) log.warn({ organisations: bad.map(({ field, message }) => `${field}: ${message}`) }, 'some organisations that the product carries do not fit this directory');
  const app = await createApi(config, database, report, readSignInSettings(process.env, config), readPersistedDocuments(process.env, config.mode));
  app.get(RefusalLog).takenBy((refused) => log.warn({ refused }, 'refused access'));
  await app.listen(config.port, process.env['HOST'] ?? '127.0.0.1').catch((error: unknown) => {
    throw listenProblem(error, config.port);
  });
  const end = async () => {
    endConnections(app.getHttpServer());
    await app.close();
    await installation.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end());
  const { port } = app.getHttpServer().address() as { port: number };
  console.log(`Waymark is ready at http://localhost:${port}/`);
};

main().catch((error: unknown) => {
  log.fatal({ err: error }, 'could not start');
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
