import { describe, expect, it } from '@jest/globals';
import { answered, answeredByColleague, kept, kill, open, openAtOnce, PAGE_FORM, saved, savedByColleague, SAVES, saves, slow, status, SUMMARY, typeUnsaved, until, writer, writesOnItsOwn } from '../support/kept-words.ts';

const TYPED = 'Before the button and after it, and after a link within the page';
writesOnItsOwn();

describe('words that the server has not confirmed', () => {
  it('are kept while offline, and saved when the network is back', async () => {
    const { context } = await writer();
    const page = await open(context);
    await context.setOffline(true);
    await status(page, 'You are offline');
    await page.locator(SUMMARY).fill('Written on a train');
    expect([await kept(page), await saved()]).toEqual([1, '']);
    await context.setOffline(false);
    await status(page, 'Draft saved');
    expect([await kept(page), await saved()]).toEqual([0, 'Written on a train']);
    await context.close();
  });

  it('come back after a killed tab, also where the killed save had arrived, and leave once they are saved', async () => {
    const { context } = await writer();
    const page = await open(context);
    await typeUnsaved(page, 'Written before the crash');
    await kill(page);
    const again = await open(context);
    await status(again, 'back from this browser, and saved');
    expect([await again.locator(SUMMARY).inputValue(), await saved(), await kept(again)]).toEqual(['Written before the crash', 'Written before the crash', 0]);
    await context.route(SAVES, async (route) => {
      await route.fetch();
      await route.abort();
    });
    await again.locator(SUMMARY).fill('Arrived, and the answer lost');
    await status(again, 'kept in this browser');
    await again.locator(SUMMARY).fill('Arrived, the answer lost, and written on');
    await kill(again);
    const last = await open(context);
    await status(last, 'back from this browser, and saved');
    expect([await saved(), await kept(last)]).toEqual(['Arrived, the answer lost, and written on', 0]);
    await context.close();
  });

  it('stand beside what a colleague saved meanwhile: both texts are shown, and neither is lost', async () => {
    const { context } = await writer();
    const page = await open(context);
    await typeUnsaved(page, 'My words');
    await kill(page);
    await savedByColleague('Words of a colleague');
    const again = await open(context);
    await again.getByRole('heading', { name: 'Somebody saved this section while you were writing' }).waitFor();
    expect([await again.locator(SUMMARY).inputValue(), await saved(), await kept(again)]).toEqual(['My words', 'Words of a colleague', 1]);
    await again.getByRole('button', { name: 'Save and come back later' }).click();
    await again.waitForURL(/\/answers\?/);
    await expect(saved()).resolves.toBe('My words');
    await until(async () => (await kept(again)) === 0); // the browser forgets once the page is there, after its address
    await context.close();
  });

  it('and what a colleague saved while the page was open: their newest words are shown', async () => {
    const { context } = await writer();
    const page = await open(context);
    await savedByColleague('Newest words of a colleague');
    await page.locator(SUMMARY).fill('Mine meanwhile');
    await page.getByRole('button', { name: 'Save and continue' }).click();
    await page.getByRole('heading', { name: 'Somebody saved this section while you were writing' }).waitFor();
    expect([await page.getByText('Newest words of a colleague').isVisible(), await page.locator(SUMMARY).inputValue()]).toEqual([true, 'Mine meanwhile']);
    await context.close();
  });

  it('go with a page that is left by a link while a save is under way, and by Back', async () => {
    const { context } = await writer();
    const page = await open(context);
    await slow(context, SAVES, 1500);
    await page.locator(SUMMARY).fill('Under way');
    await page.waitForRequest(SAVES);
    await page.locator(SUMMARY).fill('Under way, and written on');
    await page.getByRole('link', { name: 'Back', exact: true }).click();
    await page.waitForURL(/\/answers$/);
    await page.getByRole('heading', { name: 'Words of yours are only in this browser' }).waitFor({ state: 'hidden' });
    await until(async () => (await saved()) === 'Under way, and written on' && (await kept(page)) === 0);
    await context.unroute(SAVES);
    await page.goBack();
    await saves(page);
    await page.locator(SUMMARY).fill('Left by Back');
    await page.goBack();
    await until(async () => (await saved()) === 'Left by Back');
    await context.close();
  });

  it('stay on the page where they are typed while the form of a button is under way', async () => {
    const { context } = await writer();
    const page = await open(context);
    await slow(context, PAGE_FORM, 3000);
    const long = 'x'.repeat(501);
    await page.locator(SUMMARY).fill(`${long}Before the button`);
    await page.getByRole('button', { name: 'Save and continue' }).click();
    await page.locator(SUMMARY).pressSequentially(' and after it');
    await page.locator('.nhsuk-error-summary').waitFor();
    expect(await page.locator(SUMMARY).inputValue()).toBe(`${long}Before the button and after it`);
    await page.locator('.nhsuk-error-summary a').first().click();
    await page.locator(SUMMARY).press('Control+End');
    await page.locator(SUMMARY).pressSequentially(', and after a link within the page');
    await until(async () => (await kept(page)) === 0);
    expect(await page.locator(SUMMARY).inputValue()).toBe(long + TYPED);
    await page.locator(SUMMARY).fill('Before leaving');
    await page.getByRole('button', { name: 'Save and come back later' }).dblclick();
    await page.locator(SUMMARY).pressSequentially(', and after the button');
    await page.waitForURL(/\/answers\?/);
    await until(async () => (await saved()) === 'Before leaving, and after the button' && (await kept(page)) === 0);
    await context.close();
  });

  it('are kept on where the session is over, and come back after signing in', async () => {
    const { context } = await writer();
    const page = await open(context);
    const { cookies } = await context.storageState();
    await context.clearCookies({ name: '__Host-waymark' });
    await page.locator(SUMMARY).fill('Typed as the session ended');
    await status(page, 'you are signed out');
    await page.locator(SUMMARY).fill('Typed after the session ended');
    expect(await kept(page)).toBe(1);
    await kill(page);
    await context.addCookies(cookies);
    const again = await open(context);
    await status(again, 'back from this browser, and saved');
    expect([await saved(), await kept(again)]).toEqual(['Typed after the session ended', 0]);
    await context.close();
  });

  it('wait on where bringing them back fails, whatever is typed meanwhile', async () => {
    const { context } = await writer();
    const page = await open(context);
    await typeUnsaved(page, 'Sent once, never answered');
    await kill(page);
    await context.route(SAVES, (route) => route.abort());
    const again = await open(context);
    await status(again, 'kept in this browser');
    await again.locator(SUMMARY).fill('Typed beside it');
    expect(await again.evaluate(() => JSON.stringify(localStorage))).toContain('Sent once, never answered');
    await kill(again);
    const last = await open(context);
    await until(async () => (await kept(last)) <= 1);
    expect(`${await last.locator(SUMMARY).inputValue()} ${await saved()} ${await last.evaluate(() => JSON.stringify(localStorage))}`).toMatch(/Typed beside it/);
    await context.close();
  });

  it('stay where they are typed before the script of the page runs', async () => {
    await savedByColleague('Here before');
    const { context } = await writer();
    await context.route('**/*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    const page = await openAtOnce(context);
    await page.locator(SUMMARY).press('Control+End');
    await page.locator(SUMMARY).pressSequentially(' and typed early');
    await until(async () => (await saved()) === 'Here before and typed early');
    expect(await page.locator(SUMMARY).inputValue()).toBe('Here before and typed early');
    await context.close();
  });

  it('of a colleague are not taken away by a browser that goes back', async () => {
    const { context } = await writer();
    const page = await open(context);
    const name = page.locator('input[name="q-product-version"]');
    await name.fill('1.0 of mine');
    await until(async () => (await kept(page)) === 0);
    await page.getByRole('link', { name: 'Back', exact: true }).click();
    await page.waitForURL(/\/answers$/);
    await answeredByColleague('product-version', '2.0 of a colleague');
    await page.goBack();
    await page.waitForTimeout(2500);
    expect(await answered('product-version')).toBe('2.0 of a colleague');
    await context.close();
  });
});
