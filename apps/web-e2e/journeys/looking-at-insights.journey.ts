import { afterAll, describe, expect, it } from '@jest/globals';
import { closeBrowser } from '../support/browser.ts';
import { peopleWho } from '../support/people.ts';
import { WAYS } from '../support/ways.ts';

afterAll(closeBrowser);

/** Wider than the two years that a page shows by itself: a demonstration may have run on. */
const ALL = '/insights?from=2025-01&to=2032-12';

describe.each(WAYS)('A triage officer, %s,', (_, way) => {
  const people = peopleWho(way);

  it('reads where innovations wait, goes from a figure to its cases, and fetches a file of them', async () => {
    const officer = await people.who('triage-officer');
    const { page } = officer;
    await officer.visit(ALL);
    await officer.sees('From submission to adoption');
    await officer.sees(/Where innovations wait/);
    await officer.findsItInOrder();
    const triage = page.locator('main table').first().locator('tbody tr', { hasText: 'Triage' }).locator('.wm-counted a').first();
    const count = Number(await triage.innerText());
    expect(count).toBeGreaterThan(0);
    await officer.follow(triage);
    await officer.sees(count === 1 ? '1 row' : `${count} rows`);
    await officer.findsItInOrder();
    await officer.visit('/insights/copies?from=2025-01&to=2032-12');
    await officer.findsItInOrder();
    await officer.choose('Cases');
    await officer.choose('CSV');
    await officer.press(page.locator('main form[method="post"] button').last());
    await page.waitForURL(/\/insights\/copies\/[0-9a-f-]{36}/);
    for (let time = 0; time < 20 && (await page.locator('a[download]').count()) === 0; time += 1) {
      await page.waitForTimeout(1_000);
      await page.reload();
    }
    await officer.findsItInOrder();
    const answer = await page.request.get(String(await page.locator('a[download]').getAttribute('href')));
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
    expect((await answer.text()).split('\r\n').length).toBeGreaterThan(count);
    expect(await people.leave()).toEqual([]);
  });
});
