import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

/** Where the product answers that these journeys run against; tools/journeys.mjs starts it. */
export const BASE = (process.env['WAYMARK_E2E_URL'] ?? '').replace(/\/$/, '');

const EXECUTABLE = process.env['WAYMARK_BROWSER'] ?? '/usr/bin/chromium';

/** Chromium looks for nothing outside: these machines may have no network. */
const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** A promise, so that two who come at once get the same one: another would stay open for ever. */
let browser: Promise<Browser> | undefined;

/** The cookies of somebody who has signed in. */
export type Session = Awaited<ReturnType<BrowserContext['storageState']>>;

export interface Visit {
  page: Page;
  context: BrowserContext;
  /** What the console and the page complained of: every journey ends without any. */
  complaints: string[];
}

export interface VisitOptions {
  width?: number;
  javaScript?: boolean;
  session?: Session;
  /** A proxy that every connection goes through, also to this machine. */
  proxy?: string;
}

/** A new visitor: a window of their own, with no cookies but those of a session. */
export const visit = async ({ width = 1280, javaScript = true, session, proxy }: VisitOptions = {}): Promise<Visit> => {
  browser ??= chromium.launch({ executablePath: EXECUTABLE, args: QUIET });
  const context = await (await browser).newContext({ baseURL: BASE, viewport: { width, height: 900 }, javaScriptEnabled: javaScript, locale: 'en-GB', storageState: session, timezoneId: 'Europe/London', ...(proxy ? { proxy: { server: proxy, bypass: '<-loopback>' } } : {}) });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return { page, context, complaints };
};

export const closeBrowser = async (): Promise<void> => {
  await (await browser)?.close();
  browser = undefined;
};
