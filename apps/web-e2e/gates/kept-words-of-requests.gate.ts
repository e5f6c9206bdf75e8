import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { apiOf, draftReadBehind, savesAnswers } from '../support/behind-the-pages.ts';
import { closeBrowser, visit } from '../support/browser.ts';
import { ask, INNOVATOR, sent, type Case } from '../support/case.ts';
import { kept, kill, SAVES, saves, status, SUMMARY, until } from '../support/kept-words.ts';
import { signInAs } from '../support/sign-in.ts';

const NOTE = 'textarea[name="note"]';
const SEND = { name: 'Send the answer' };
const ASKED = 'Say in the summary who it is for';
let one: Case;
let requestId: string;

beforeEach(async () => {
  one = await sent('Asked about');
  requestId = await ask(one.innovationId, ASKED, ['summary']);
});
afterAll(closeBrowser);

const innovator = async (javaScript = true): Promise<BrowserContext> => {
  const { page, context } = await visit({ javaScript });
  await signInAs(page, INNOVATOR);
  return context;
};
const open = async (context: BrowserContext): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(`/innovations/${one.innovationId}/requests/${requestId}`);
  await saves(page);
  return page;
};
const draft = async (): Promise<string> =>
  ((await (await apiOf(INNOVATOR)).query('query($id: String!) { innovation(id: $id) { answers } }', { id: one.innovationId })) as { innovation: { answers: { summary: string } } }).innovation.answers.summary;
const revisions = async (): Promise<string[]> =>
  ((await (await apiOf(INNOVATOR)).query('query($id: String!) { evaluation(id: $id) { submissions { answers } } }', { id: one.evaluationId })) as { evaluation: { submissions: { answers: { summary: string } }[] } }).evaluation.submissions.map(({ answers }) => answers.summary);
const summary = (words: string): string => `${one.answers['summary'] as string} ${words}`;

describe('a request for information', () => {
  it('saves the answers that it asks for as they are typed, and sends them with the words beside them', async () => {
    const context = await innovator();
    const page = await open(context);
    await page.locator(SUMMARY).fill(summary('For adults.'));
    await status(page, 'Answers saved');
    await until(async () => (await draft()) === summary('For adults.') && (await kept(page)) === 0);
    await page.locator(NOTE).fill('Now it says so.');
    await status(page, 'Your answer in words waits on this page');
    expect([await kept(page), (await revisions()).length]).toEqual([1, 1]);
    await page.getByRole('button', SEND).click();
    await page.waitForURL((url) => url.searchParams.get('done') === 'answered');
    await until(async () => (await kept(page)) === 0);
    expect((await revisions()).toSorted()).toEqual([one.answers['summary'], summary('For adults.')].toSorted());
    await context.close();
  });

  it('brings both back after a killed tab', async () => {
    const context = await innovator();
    const page = await open(context);
    await context.route(SAVES, (route) => route.abort());
    await page.locator(SUMMARY).fill(summary('Before the crash.'));
    await page.locator(NOTE).fill('And why');
    await status(page, 'kept in this browser');
    await kill(page);
    const again = await open(context);
    await until(async () => (await again.locator(NOTE).inputValue()) === 'And why');
    expect([await again.locator(SUMMARY).inputValue(), await draft()]).toEqual([summary('Before the crash.'), summary('Before the crash.')]);
    await kill(again);
    const third = await open(context);
    await until(async () => (await third.locator(NOTE).inputValue()) === 'And why');
    await third.getByRole('button', SEND).click();
    await third.waitForURL((url) => url.searchParams.get('done') === 'answered');
    await until(async () => (await kept(third)) === 0);
    await context.close();
  });

  it('shows both texts where a colleague saved the question meanwhile', async () => {
    const context = await innovator();
    const page = await open(context);
    await savesAnswers(INNOVATOR, one.innovationId, { summary: summary('A colleague’s.') });
    await page.locator(SUMMARY).fill(summary('Mine.'));
    await status(page, 'somebody saved these answers');
    await page.getByRole('button', SEND).click();
    await page.getByText('A colleague’s.').waitFor();
    expect([await page.locator(SUMMARY).inputValue(), (await revisions()).length]).toEqual([summary('Mine.'), 1]);
    await page.getByRole('button', SEND).click();
    await page.waitForURL((url) => url.searchParams.get('done') === 'answered');
    expect(await revisions()).toContain(summary('Mine.'));
    await context.close();
  });

  it('is answered once by a form that comes twice, and both are told so', async () => {
    const context = await innovator(false);
    const page = await context.newPage();
    await page.goto(`/innovations/${one.innovationId}/requests/${requestId}`);
    const fields = Object.fromEntries(await page.locator('form:has(input[name="read"])').evaluate((form) => [...new FormData(form as HTMLFormElement).entries()].filter(([, value]) => typeof value === 'string'))) as Record<string, string>;
    const press = () => page.request.post(page.url(), { multipart: { ...fields, 'q-summary': summary('Twice.'), note: 'Once', do: 'send' } });
    const [first, second] = [await press(), await press()];
    expect([first.url(), second.url()].map((url) => new URL(url).searchParams.get('done'))).toEqual(['answered', 'answered']);
    expect((await revisions()).length).toBe(2);
    await context.close();
  });

  it('that names no question opens every section on its own page and leads back, with the words beside kept', async () => {
    const open = await ask(one.innovationId, 'Anything else?');
    const context = await innovator();
    const page = await context.newPage();
    await page.goto(`/innovations/${one.innovationId}/requests/${open}`);
    await saves(page);
    await page.locator(NOTE).fill('See the summary');
    await status(page, 'waits on this page');
    await page.getByRole('link', { name: 'About your innovation' }).first().click();
    await saves(page);
    await page.locator(SUMMARY).fill(summary('For anything.'));
    await status(page, 'Draft saved');
    await page.getByRole('button', { name: 'Save and continue' }).click();
    await page.waitForURL((url) => url.pathname.endsWith(open));
    await until(async () => (await page.locator(NOTE).inputValue()) === 'See the summary');
    await page.getByRole('button', SEND).click();
    await page.waitForURL((url) => url.searchParams.get('done') === 'answered');
    expect([(await revisions()).toSorted(), await kept(page)]).toEqual([[one.answers['summary'], summary('For anything.')].toSorted(), 0]);
    await context.close();
  });

  it('that a colleague answered meanwhile takes no second answer, and what was written is saved or stays', async () => {
    const context = await innovator();
    const page = await open(context);
    const colleague = await apiOf(INNOVATOR);
    await colleague.act('answerRequest', { evaluationId: one.evaluationId, requestId, answers: {}, note: 'A colleague was first', expectedVersion: await draftReadBehind(colleague, one.innovationId) });
    await page.locator(SUMMARY).fill(summary('Too late.'));
    await page.locator(NOTE).fill('Too late');
    await until(async () => (await draft()) === summary('Too late.'));
    await page.getByRole('button', SEND).click();
    await page.getByRole('heading', { name: 'This request is closed' }).waitFor();
    expect([await page.locator(NOTE).inputValue(), (await revisions()).length]).toEqual(['Too late', 2]);
    await context.close();
  });
});
