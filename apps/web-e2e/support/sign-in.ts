import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { BASE, visit, type Session } from './browser.ts';

interface Persona {
  id: string;
  displayName: string;
  organisation: string;
  roles: string[];
}

let listed: Promise<Persona[]> | undefined;

/** The personas of the demonstration, as its sign-in page lists them. */
export const personas = (): Promise<Persona[]> => (listed ??= readPersonas());

const readPersonas = async (): Promise<Persona[]> => {
  const response = await fetch(`${BASE}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ personas { id displayName organisation roles } }' }),
  });
  return ((await response.json()) as { data: { personas: Persona[] } }).data.personas;
};

/** The persona of this name, or the first who holds this role. @throws Error where there is neither */
export const personaCalled = async (who: string): Promise<Persona> => {
  const all = await personas();
  const persona = all.find(({ displayName }) => displayName === who) ?? all.find(({ roles }) => roles.includes(who));
  if (!persona) throw new Error(`There is no persona “${who}”`);
  return persona;
};

/** How long somebody waits who was told that their address began too many sign-ins in a minute, in milliseconds. */
const BETWEEN_TRIES = 5_000;

/** Begins a sign-in and comes to the personas; many journeys from one address meet the limit, and wait as anybody must. */
const beginSignIn = async (page: Page, tries = 14): Promise<void> => {
  await page.goto('/sign-in');
  await page.locator('main').getByRole('button', { name: /sign in/i }).click();
  await page.waitForURL(/\/sign-in(\/personas|\?problem=too-many)/);
  if (new URL(page.url()).pathname === '/sign-in/personas') return;
  if (tries <= 1) throw new Error('The sign-in was refused as one of too many for longer than its minute');
  await page.waitForTimeout(BETWEEN_TRIES);
  await beginSignIn(page, tries - 1);
};

/** Signs in through the sign-in page, as somebody who goes by this name or holds this role. */
export const signInAs = async (page: Page, who: string): Promise<Persona> => {
  const persona = await personaCalled(who);
  await beginSignIn(page);
  await page.locator(`button[name="personId"][value="${persona.id}"]`).first().click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  return persona;
};

const sessions = new Map<string, Promise<Session>>();

/** Where the files of a run leave their sessions to each other: each would sign everybody in anew, which takes a minute and more of the run. */
const SHARED = process.env['WAYMARK_E2E_SESSIONS'];

/** Whether nobody ended it meanwhile: journeys sign out everywhere. */
const holds = async ({ cookies }: Session): Promise<boolean> => {
  const answer = await fetch(`${BASE}/account`, { redirect: 'manual', headers: { cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') } });
  return answer.status === 200;
};

const beginSession = async (who: string): Promise<Session> => {
  const file = SHARED && join(SHARED, `${encodeURIComponent(who)}.json`);
  const left = file && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Session) : undefined;
  if (left && (await holds(left))) return left;
  const { page, context } = await visit();
  await signInAs(page, who);
  const session = await context.storageState();
  await context.close();
  if (file) writeFileSync(file, JSON.stringify(session));
  return session;
};

/** The session of somebody, by role or name, who signs in through the pages once for all journeys of a run. Whoever ends theirs signs in by `signInAs`. */
export const sessionOf = (who: string): Promise<Session> => {
  const session = sessions.get(who) ?? beginSession(who);
  sessions.set(who, session);
  return session;
};
