import { randomBytes } from 'node:crypto';
import { createRequestHandler } from '@react-router/express';
import express, { type Express } from 'express';
import staticGzip from 'express-static-gzip';
import type { ServerBuild } from 'react-router';
import { addressForApi } from './address-for-api.ts';
import { answerOfApi } from './answer-of-api.ts';
import { bodyLimit } from './body-limit.ts';
import { browserCookie } from './browser-cookie.ts';
import { maintenance } from './maintenance.ts';
import { noTrace } from './no-trace.ts';
import { notStored } from './not-stored.ts';
import { problemAnswer } from './problem-answer.ts';
import { securityHeaders } from './security-headers.ts';
import type { WebSettings } from './settings.ts';
import { unexpected } from './unexpected.ts';

/** Paths that the API answers from the same origin. */
const API_PATHS = ['/graphql', '/uploads', '/documents', '/message-attachments', '/health', '/sign-in/start', '/sign-in/callback', '/sign-in/act-as', '/sign-out', '/local-provider'];

/**
 * The web app before the API, ready to listen. Holds no rule.
 *
 * @param build the built pages
 * @param client folder of the files that browsers load
 */
export const createWeb = (build: ServerBuild, client: string, settings: WebSettings): Express => {
  const app = express();
  const answerProblem = problemAnswer(build);
  app.disable('x-powered-by');
  app.use(noTrace);
  app.set('trust proxy', settings.trustedProxies);
  app.use((_, response, next) => {
    response.locals['nonce'] = randomBytes(16).toString('base64');
    next();
  });
  app.use(securityHeaders(settings.formOrigins));
  // Files alone, compressed when they were built: a page holds secrets beside what somebody sent, and its compressed length would tell of them.
  const assets = staticGzip(`${client}/assets`, { enableBrotli: true, orderPreference: ['br', 'gz'], index: false, serveStatic: { immutable: true, maxAge: '1y' } });
  // it names the encoding before it finds out that it answers nothing else
  app.use('/assets', (request, response, next) => (['GET', 'HEAD'].includes(request.method) ? assets(request, response, next) : next()));
  if (settings.brandFolder) app.use('/brand', express.static(settings.brandFolder, { maxAge: '1h', index: false, redirect: false }));
  app.use(express.static(client, { maxAge: '1h', index: false }));
  app.use(notStored);
  app.use(maintenance(settings.maintenance, answerProblem));
  app.use(API_PATHS, answerOfApi(settings.api, answerProblem));
  app.use(bodyLimit(answerProblem));
  app.use(browserCookie);
  app.use(addressForApi);
  app.all('/{*path}', createRequestHandler({ build, getLoadContext: (_, response) => ({ nonce: response.locals['nonce'] as string }) }));
  app.use(unexpected(answerProblem));
  return app;
};
