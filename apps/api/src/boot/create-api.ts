import { randomUUID } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Database } from '@waymark/database/transaction';
import { PersonaTokens } from '@waymark/platform/auth';
import type { Config } from '@waymark/platform/config';
import { formatError, inputValidation } from '@waymark/platform/graphql';
import { ClientTokens } from '@waymark/platform/machine-clients';
import { readSignInSettings, type SignInSettings } from '@waymark/platform/sessions';
import { urlencoded } from 'express';
import { AppModule } from '../app.module.ts';
import { followers } from '../following/followers.ts';
import { FollowersEnd } from '../following/followers-end.ts';
import { mountLocalProvider } from '../local-provider/index.ts';
import { answerHeaders } from './answer-headers.ts';
import { ErrorFilter } from './error.filter.ts';
import { persistedDocuments, postOnly, type PersistedDocuments } from './persisted-documents.ts';
import { personOfRequest } from './person-of-request.ts';
import { personMiddleware } from './person.middleware.ts';

/** Largest body of a GraphQL request. Documents take another way. */
const BODY = '256kb';

/** Longer than clients and proxies keep an idle connection: one that we close as their next request arrives fails that request. */
const KEEP_ALIVE_MS = 65_000;

/** Where forms of web pages are taken, and how large they may be. */
const FORMS = { paths: ['/sign-in', '/sign-out'], limit: '4kb' };

/**
 * The API on a database, ready to listen. Holds no rule.
 *
 * @param signIn how people sign in; left out, as though no setting spoke of it
 * @param documents those that may be asked for by hash; left out, none, and any text is answered
 */
export const createApi = async (
  config: Config,
  database: Database,
  log: (reference: string, error: unknown) => void,
  signIn: SignInSettings = readSignInSettings({}, config),
  documents: PersistedDocuments = { known: new Map(), only: false },
): Promise<NestExpressApplication> => {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.for(config, database, log, signIn), {
    logger: ['error', 'warn'],
    bodyParser: false,
    abortOnError: false,
  });
  app.disable('x-powered-by');
  app.getHttpServer().keepAliveTimeout = KEEP_ALIVE_MS;
  app.use(answerHeaders);
  app.set('trust proxy', process.env['TRUSTED_PROXIES'] ?? 'loopback'); // the web server, which runs beside us unless the setting says where
  if (config.mode === 'demonstration' && signIn.provider === 'local') mountLocalProvider(app, signIn, database);
  app.use('/graphql', postOnly);
  app.useBodyParser('json', { limit: BODY });
  app.use(FORMS.paths, urlencoded({ extended: false, limit: FORMS.limit }));
  app.useGlobalPipes(inputValidation());
  app.useGlobalFilters(new ErrorFilter(log));
  const by = { personas: app.get(PersonaTokens), clients: app.get(ClientTokens), database, settings: signIn };
  app.use(personMiddleware(by));
  app.use('/graphql', persistedDocuments(documents));
  const { close } = followers(app.getHttpServer(), {
    asked: () => ({ schema: app.get(GraphQLSchemaHost).schema, documents, mode: config.mode }),
    publicUrl: signIn.publicUrl,
    personOf: (request) => personOfRequest(request, by, false),
    format: formatError(log),
    report: (error) => log(randomUUID(), error),
  });
  app.get(FollowersEnd).by(close);
  return app;
};
