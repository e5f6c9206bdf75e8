import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Database } from '@waymark/database/transaction';
import { LOCAL_PROVIDER, type SignInSettings } from '@waymark/platform/sessions';
import { Router, type NextFunction, type Request, type Response } from 'express';
import { interactionRoutes } from './interaction.routes.ts';
import { COOKIES, providerConfiguration } from './provider-configuration.ts';

/**
 * Gives a demonstration its provider of identities, at which one chooses who to be. Its library is loaded when it is
 * first asked, and never where nobody asks.
 */
export const mountLocalProvider = (app: NestExpressApplication, settings: SignInSettings, database: Database): void => {
  let made: Promise<Router> | undefined;
  app.use(LOCAL_PROVIDER.path, (request: Request, response: Response, next: NextFunction) => {
    seenByBrowsers(request, settings);
    forgetful(request);
    made ??= localProvider(settings, database);
    made.then((routes) => routes(request, response, next), next);
  });
};

const localProvider = async (settings: SignInSettings, database: Database): Promise<Router> => {
  const { default: Provider } = await import('oidc-provider');
  const provider = new Provider(settings.at(LOCAL_PROVIDER.path).href, providerConfiguration(settings));
  provider.proxy = true;
  return Router().use(interactionRoutes(provider, settings, database)).use(provider.callback());
};

/** It names its addresses as browsers see them, wherever a request came through and whatever that says of itself. */
const seenByBrowsers = ({ headers }: Request, { publicUrl }: SignInSettings): void => {
  const { protocol, host } = new URL(publicUrl);
  headers['x-forwarded-proto'] = protocol.slice(0, -1);
  headers['x-forwarded-host'] = host;
};

/** It remembers nobody: signing in again asks again who one is. */
const forgetful = ({ headers }: Request): void => {
  headers.cookie = headers.cookie?.split(/; */).filter((cookie) => !cookie.startsWith(COOKIES.session)).join('; ');
};
