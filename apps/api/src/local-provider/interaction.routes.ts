import type { Database } from '@waymark/database/transaction';
import { problemPage } from '@waymark/people';
import { personOf } from '@waymark/platform/auth';
import { isFromOurPages, type SignInSettings } from '@waymark/platform/sessions';
import { Router, urlencoded, type Request, type Response } from 'express';
import type Provider from 'oidc-provider';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Between being asked who one is and having said it: the page to choose on is the web app’s, the choice is taken here. */
export const interactionRoutes = (provider: Provider, settings: SignInSettings, database: Database): Router => {
  const routes = Router();
  routes.get('/interaction/:uid', (request, response) => response.redirect(303, personasPage(request.params.uid)));
  routes.post('/interaction/:uid/choose', urlencoded({ extended: false, limit: '4kb' }), async (request, response) => {
    if (!isFromOurPages(request.headers, settings.publicUrl)) return void response.status(403).json({ message: 'This form was not sent from a page of Waymark', code: 'FORBIDDEN' });
    if (!(await isPending(provider, request, response))) return response.redirect(303, problemPage('expired'));
    const person = await knownPerson(database, (request.body as { personId?: unknown } | undefined)?.personId);
    if (!person) return response.redirect(303, `${personasPage(request.params.uid)}&problem=unknown-person`);
    return provider.interactionFinished(request, response, { login: { accountId: person, remember: false } }, { mergeWithLastSubmission: false });
  });
  return routes;
};

const personasPage = (interaction: string): string => `/sign-in/personas?interaction=${encodeURIComponent(interaction)}`;

/** Whether the browser is the one that was asked, and the question still stands. */
const isPending = async (provider: Provider, request: Request, response: Response): Promise<boolean> => {
  const pending = await provider.interactionDetails(request, response).catch(() => null);
  return pending?.uid === request.params['uid'];
};

const knownPerson = async (database: Database, chosen: unknown): Promise<string | null> => {
  if (typeof chosen !== 'string' || !UUID.test(chosen)) return null;
  const person = await database.read(null, (tx) => personOf(tx, chosen));
  return person?.id ?? null;
};
