import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CDPSession, Page, Request } from 'playwright-core';
import { scrollsSideways, violations } from '../support/axe.ts';
import { apiOf } from '../support/behind-the-pages.ts';
import { BASE, closeBrowser, visit } from '../support/browser.ts';
import { lineTo, type Line } from '../support/cut-line.ts';
import { sessionOf } from '../support/sign-in.ts';

const OWNER = 'innovator';
const folder = mkdtempSync(join(tmpdir(), 'waymark-uploads-'));
const CONTENT = Buffer.from(randomBytes(3_932_160).toString('base64')); // 5 MiB of text
const SHA256 = createHash('sha256').update(CONTENT).digest('hex');
const BYTES_A_SECOND = 1_500_000;

let innovation: string;
let line: Line;
let count = 0;
/** A new file of this content, so that no test goes on with what another left. */
const fileOf = (content: Buffer | string = CONTENT, extension = 'txt'): { name: string; path: string } => {
  const name = `study-${(count += 1)}.${extension}`;
  writeFileSync(join(folder, name), content);
  return { name, path: join(folder, name) };
};

beforeAll(async () => {
  line = await lineTo(BASE);
  innovation = (await (await apiOf(OWNER)).act<{ id: string }>('createInnovation', { name: `Uploads ${Date.now().toString(36)}`, companyIds: [] })).id;
});
afterAll(async () => {
  await closeBrowser();
  await line.close();
  rmSync(folder, { recursive: true });
});

interface Sender {
  page: Page;
  /** Where each part that was sent began. */
  offsets: () => number[];
  network: (state: 'slow' | 'gone' | 'whole') => Promise<unknown>;
  leave: () => Promise<void>;
}

const isPart = (request: Request): boolean => request.method() === 'PATCH' && request.url().includes('/uploads/unfinished/');

const sender = async (options: { javaScript?: boolean; width?: number } = {}): Promise<Sender> => {
  const { page, context } = await visit({ ...options, session: await sessionOf(OWNER), proxy: line.proxy });
  const offsets: number[] = [];
  page.on('request', (request) => isPart(request) && offsets.push(Number(request.headers()['upload-offset'])));
  const cdp: CDPSession = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  const network: Sender['network'] = (state) =>
    cdp.send('Network.emulateNetworkConditions', { offline: state === 'gone', latency: 0, downloadThroughput: -1, uploadThroughput: state === 'slow' ? BYTES_A_SECOND : -1 });
  await open(page, options.javaScript);
  return { page, offsets: () => offsets, network, leave: () => context.close() };
};

/** Opens the documents; with script, once it has taken the page over. */
const open = async (page: Page, javaScript = true): Promise<void> => {
  await page.goto(`/innovations/${innovation}/documents`);
  if (javaScript) await page.waitForFunction(() => Object.keys(document.querySelector('form[enctype]') ?? {}).some((name) => name.startsWith('__react')));
};

const choose = async (page: Page, paths: string | string[], kind: string | null = 'study-report'): Promise<void> => {
  await page.locator('#file').setInputFiles(paths);
  if (kind) await page.locator('#kind').selectOption(kind);
  await page.getByRole('button', { name: 'Add document' }).click();
};

const isUnderWay = (page: Page): Promise<unknown> => page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) >= 20);
const state = (page: Page, is: string): Promise<void> => page.locator(`.wm-sending__file[data-state="${is}"]`).first().waitFor();
const isListed = (page: Page, name: string): Promise<void> => page.locator('table').getByRole('link', { name, exact: true }).waitFor();

/** The hash of what the page leads to. */
const hashOf = async (page: Page, name: string): Promise<string> => {
  const href = await page.locator('table').getByRole('link', { name, exact: true }).getAttribute('href');
  const { status, body } = await page.context().request.get(href!).then(async (answer) => ({ status: answer.status(), body: await answer.body() }));
  expect(status).toBe(200);
  return createHash('sha256').update(body).digest('hex');
};

describe('a file of 5 MiB', () => {
  let on: Sender;
  beforeEach(async () => void (on = await sender()));

  it('whose connection is cut in the middle goes on where it was, and is listed as it is', async () => {
    const { name, path } = fileOf();
    await on.network('slow');
    await choose(on.page, path);
    await isUnderWay(on.page);
    line.cut();
    await state(on.page, 'retrying');
    expect(await violations(on.page)).toEqual([]);
    await on.network('whole');
    line.mend();
    await isListed(on.page, name);
    expect(await hashOf(on.page, name)).toBe(SHA256);
    expect(on.offsets().at(-1)).toBeGreaterThan(0);
    await on.leave();
  });

  it('that was left half sent goes on when it is chosen again', async () => {
    const { name, path } = fileOf();
    await on.network('slow');
    await choose(on.page, path);
    await isUnderWay(on.page);
    await on.page.goto('/account');
    await open(on.page);
    await on.network('whole');
    await choose(on.page, path);
    await isListed(on.page, name);
    expect([await hashOf(on.page, name), on.offsets().length, on.offsets().at(-1)! > 0]).toEqual([SHA256, 2, true]);
    await on.leave();
  });

  it('whose connection stays away waits for people, and goes on when they ask', async () => {
    const { name, path } = fileOf();
    await on.network('slow');
    await choose(on.page, path);
    await isUnderWay(on.page);
    line.cut();
    await on.page.waitForTimeout(2_500); // past the first tries: the next is seconds away
    line.mend();
    await on.network('whole');
    await on.page.getByRole('button', { name: `Try again ${name}` }).click();
    await isListed(on.page, name);
    expect(await hashOf(on.page, name)).toBe(SHA256);
    await on.leave();
  });

  it('stops while the browser is offline, and goes on by itself once it is back', async () => {
    const { name, path } = fileOf();
    await on.network('slow');
    await choose(on.page, path);
    await isUnderWay(on.page);
    await on.network('gone');
    await state(on.page, 'stopped');
    await on.page.getByText('What was sent is kept for 24 hours').first().waitFor();
    await on.network('whole');
    await isListed(on.page, name);
    expect([await hashOf(on.page, name), on.offsets().at(-1)! > 0]).toEqual([SHA256, true]);
    await on.leave();
  });

  it('that is cancelled leaves nothing, and the page can be used on', async () => {
    const { name, path } = fileOf();
    await on.network('slow');
    await choose(on.page, path);
    await isUnderWay(on.page);
    const ended = on.page.waitForResponse((response) => response.request().method() === 'DELETE');
    await on.page.getByRole('button', { name: `Cancel ${name}` }).click();
    expect((await ended).status()).toBe(204);
    await on.page.locator('.wm-sending').waitFor({ state: 'detached' });
    const other = fileOf('Words');
    await on.network('whole');
    await choose(on.page, other.path);
    await isListed(on.page, other.name);
    expect(await on.page.getByText(name).count()).toBe(0);
    await on.leave();
  });
});

describe('files', () => {
  it('that are several go together, but for one that is not what it says', async () => {
    const on = await sender({ width: 390 });
    const [one, wrong, other] = [fileOf('One'), fileOf('No picture', 'png'), fileOf('Other')];
    await choose(on.page, [one.path, wrong.path, other.path]);
    await state(on.page, 'refused');
    await on.page.locator('.nhsuk-error-message', { hasText: 'its content is not what its name says' }).waitFor();
    expect(await violations(on.page)).toEqual([]);
    expect(await scrollsSideways(on.page)).toBe(false);
    await on.page.getByRole('button', { name: `Leave it out ${wrong.name}` }).click();
    await isListed(on.page, one.name);
    await isListed(on.page, other.name);
    expect(await on.page.locator('table').getByText(wrong.name).count()).toBe(0);
    await on.leave();
  });

  it('stay chosen while their kind is missing, and are not sent twice while their date is wrong', async () => {
    const on = await sender();
    const { name, path } = fileOf('Words');
    await choose(on.page, path, null);
    await on.page.getByRole('link', { name: 'Choose what the file is' }).waitFor();
    expect(on.offsets()).toEqual([]);
    await on.page.locator('#kind').selectOption('study-report');
    await on.page.locator('input[name="until[day]"]').fill('31');
    await on.page.locator('input[name="until[month]"]').fill('2');
    await on.page.locator('input[name="until[year]"]').fill('2031');
    await on.page.getByRole('button', { name: 'Add document' }).click();
    await on.page.getByText('Your file has been sent').waitFor();
    await on.page.locator('input[name="until[day]"]').fill('28');
    await on.page.getByRole('button', { name: 'Add document' }).click();
    await isListed(on.page, name);
    expect(on.offsets()).toEqual([0]);
    await on.leave();
  });

  it('without script go with the form; a new version says what it replaces, which can still be read', async () => {
    const on = await sender({ javaScript: false });
    const [first, second] = [fileOf(), fileOf('Second')];
    await choose(on.page, first.path);
    await isListed(on.page, first.name);
    expect(await hashOf(on.page, first.name)).toBe(SHA256);
    const option = await on.page.locator('#replaces option', { hasText: first.name }).getAttribute('value');
    await on.page.locator('#replaces').selectOption(option!);
    await choose(on.page, second.path, null);
    await isListed(on.page, second.name);
    await on.page.getByText(`Version 2, replaces ${first.name} of`).waitFor();
    await on.page.getByText(`${second.name}: 1 earlier version`).click();
    const href = await on.page.locator('details').getByRole('link', { name: first.name }).getAttribute('href');
    expect((await on.page.context().request.get(href!)).status()).toBe(200);
    expect(on.offsets()).toEqual([]);
    await on.leave();
  });
});
