import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import type { Page, Request } from 'playwright-core';
import { apiOf } from './behind-the-pages.ts';
import { BASE, closeBrowser, visit } from './browser.ts';
import { lineTo, type Line } from './cut-line.ts';
import { sessionOf } from './sign-in.ts';

const OWNER = 'innovator';
const folder = mkdtempSync(join(tmpdir(), 'waymark-uploads-'));
const CONTENT = Buffer.from(randomBytes(3_932_160).toString('base64')); // 5 MiB of text
export const SIZE = CONTENT.length;
export const SHA256 = createHash('sha256').update(CONTENT).digest('hex');
/** Slow enough that a busy server has kept some of a file by the time that its page says so. */
const BYTES_A_SECOND = 750_000;

let innovation: string;
let line: Line;
let count = 0;
/** A new file of this content, so that no test goes on with what another left. */
export const fileOf = (content: Buffer | string = CONTENT, extension = 'txt'): { name: string; path: string } => {
  const name = `study-${(count += 1)}.${extension}`;
  writeFileSync(join(folder, name), content);
  return { name, path: join(folder, name) };
};

/** A new innovation whose documents are sent through a line of its own, made before the first scene of a file. */
export const sendsOnItsOwn = (): void => {
  beforeAll(async () => {
    line = await lineTo(BASE);
    innovation = (await (await apiOf(OWNER)).act<{ id: string }>('createInnovation', { name: `Uploads ${Date.now().toString(36)}`, companyIds: [] })).id;
  });
  afterAll(async () => {
    await closeBrowser();
    await line.close();
    rmSync(folder, { recursive: true });
  });
};

export const cut = (): void => line.cut();
export const mend = (): void => line.mend();

export interface Sender {
  page: Page;
  /** Where each part that was sent began. */
  offsets: () => number[];
  /** How far the server said that it had come, each time that it was asked. */
  cameTo: () => number[];
  network: (state: 'slow' | 'gone' | 'whole') => Promise<unknown>;
  leave: () => Promise<void>;
}

const isPart = (request: Request): boolean => request.method() === 'PATCH' && request.url().includes('/uploads/unfinished/');

export const sender = async (options: { javaScript?: boolean; width?: number } = {}): Promise<Sender> => {
  const { page, context } = await visit({ ...options, session: await sessionOf(OWNER), proxy: line.proxy });
  const offsets: number[] = [];
  const cameTo: number[] = [];
  page.on('request', (request) => isPart(request) && offsets.push(Number(request.headers()['upload-offset'])));
  page.on('response', (answer) => answer.request().method() === 'HEAD' && answer.url().includes('/uploads/unfinished/') && cameTo.push(Number(answer.headers()['upload-offset'])));
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  const network: Sender['network'] = (state) =>
    cdp.send('Network.emulateNetworkConditions', { offline: state === 'gone', latency: 0, downloadThroughput: -1, uploadThroughput: state === 'slow' ? BYTES_A_SECOND : -1 });
  await open(page, options.javaScript);
  return { page, offsets: () => offsets, cameTo: () => cameTo, network, leave: () => context.close() };
};

/** Opens the documents; with script, once it has taken the page over. */
export const open = (page: Page, javaScript = true): Promise<void> => openAt(page, `/innovations/${innovation}/documents`, javaScript);

/** The page of a section of the same innovation. */
export const sectionPath = (section: string): string => `/innovations/${innovation}/answers/${section}`;

/** Opens a page with a form of files; with script, once it has taken the page over. */
export const openAt = async (page: Page, path: string, javaScript = true): Promise<void> => {
  await page.goto(path);
  if (javaScript) await page.waitForFunction(() => Object.keys(document.querySelector('form[enctype]') ?? {}).some((name) => name.startsWith('__react')));
};

export const choose = async (page: Page, paths: string | string[], kind: string | null = 'study-report'): Promise<void> => {
  await page.locator('#file').setInputFiles(paths);
  if (kind) await page.locator('#kind').selectOption(kind);
  await page.getByRole('button', { name: 'Add document' }).click();
};

/** @param percent how much the browser has sent: a busy server has kept some of it only where that is more than the lines between hold */
export const isUnderWay = (page: Page, percent = 40): Promise<unknown> => page.waitForFunction((least) => (document.querySelector('progress')?.value ?? 0) >= least, percent);
export const state = (page: Page, is: string): Promise<void> => page.locator(`.wm-sending__file[data-state="${is}"]`).first().waitFor();
export const isListed = (page: Page, name: string): Promise<void> => page.locator('table').getByRole('link', { name, exact: true }).waitFor();

/** The hash of what the page leads to. */
export const hashOf = async (page: Page, name: string): Promise<string> => {
  const href = await page.locator('table').getByRole('link', { name, exact: true }).getAttribute('href');
  const { status, body } = await page.context().request.get(href!).then(async (answer) => ({ status: answer.status(), body: await answer.body() }));
  if (status !== 200) throw new Error(`${href} answers ${status}`);
  return createHash('sha256').update(body).digest('hex');
};
