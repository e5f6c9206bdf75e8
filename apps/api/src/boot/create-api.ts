import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Database } from '@waymark/database/transaction';
import { PersonaTokens } from '@waymark/platform/auth';
import type { Config } from '@waymark/platform/config';
import { inputValidation } from '@waymark/platform/graphql';
import { AppModule } from '../app.module.ts';
import { ErrorFilter } from './error.filter.ts';
import { personMiddleware } from './person.middleware.ts';

/** Largest body of a GraphQL request. Documents take another way. */
const BODY = '256kb';

/** The API on a database, ready to listen. Holds no rule. */
export const createApi = async (
  config: Config,
  database: Database,
  log: (reference: string, error: unknown) => void,
): Promise<NestExpressApplication> => {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.for(config, database, log), {
    logger: ['error', 'warn'],
    bodyParser: false,
    abortOnError: false,
  });
  app.disable('x-powered-by');
  app.useBodyParser('json', { limit: BODY });
  app.useGlobalPipes(inputValidation());
  app.useGlobalFilters(new ErrorFilter(log));
  app.use(personMiddleware(app.get(PersonaTokens), database));
  return app;
};
