import { data } from 'react-router';
import type { KeptBecause, KeptForm } from './kept-form.ts';
import { browserToken, isFromHere } from './tokens.server.ts';

/** Forms of requests under way, so that nothing is lost when the session turns out to be over. */
const underway = new WeakMap<Request, FormData>();

export const rememberForm = (request: Request, form: FormData): void => void underway.set(request, form);

/**
 * What to throw where nobody is signed in: the page of the form that came, with all that was written in it, or the way
 * to sign-in and back.
 */
export const signedOut = (request: Request): unknown => keptOr(request, 'signed-out', '/sign-in?');

/** The same where somebody is signed in and has to prove it anew: the provider is asked to recognise them again. */
export const secondFactorFirst = (request: Request): unknown => keptOr(request, 'second-factor', '/sign-in/start?again=1&');

const keptOr = (request: Request, because: KeptBecause, signIn: string): unknown => {
  const form = underway.get(request);
  const token = browserToken(request);
  return form && token && isFromHere(request) ? keptFormPage(request, form, token, because) : signInFirst(request, signIn);
};

/** Deep links survive sign-in. */
const signInFirst = (request: Request, signIn: string): Response => {
  const { pathname, search } = new URL(request.url);
  const back = pathname.replace(/\.data$/, '') + search;
  return new Response(null, { status: 302, headers: { location: `${signIn}return=${encodeURIComponent(back)}` } });
};

/** The page that keeps a form: people sign in beside it and send it again, with its own key, so that it is done once. */
export const keptFormPage = (request: Request, form: FormData, token: string, because: KeptBecause = 'signed-out'): unknown => {
  const { pathname, search } = new URL(request.url);
  const entries = [...form.entries()].filter(([name]) => name !== 'csrf');
  const kept: KeptForm = {
    action: pathname.replace(/\.data$/, '') + search,
    because,
    fields: entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    token,
    files: entries.some(([, value]) => typeof value !== 'string' && value.size > 0),
  };
  return data({ kept }, { status: 401 });
};
