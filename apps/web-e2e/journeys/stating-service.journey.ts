import { afterAll, describe, expect, it } from '@jest/globals';
import { keyOfPem, passportKeyId } from '@waymark/domain/passport';
import { checkService } from '@waymark/domain/service';
import { closeBrowser } from '../support/browser.ts';
import { peopleWho } from '../support/people.ts';
import { WAYS } from '../support/ways.ts';

afterAll(closeBrowser);

describe.each(WAYS)('A reviewer, %s,', (_, way) => {
  const people = peopleWho(way);

  it('makes a signed statement of their service, which is checked offline with the key on the page', async () => {
    const reviewer = await people.who('panel-member');
    await reviewer.visit('/account');
    await reviewer.follow('Statement of my service as a reviewer');
    await reviewer.findsItInOrder();
    await reviewer.press('Make a statement');
    await reviewer.sees('Your statement is made.');
    await reviewer.findsItInOrder();
    const file = async (words: string) => reviewer.page.context().request.get((await reviewer.page.locator('main a', { hasText: words }).first().getAttribute('href'))!);
    const json = await (await file('Signed file (JSON)')).text();
    const key = keyOfPem(await reviewer.page.locator('textarea[name="publicKey"]').inputValue())!;
    const check = (text: string) => checkService(text, { keys: new Map([[passportKeyId(key), key]]), demonstration: true });
    expect(check(json).ok).toBe(true);
    expect(check(json.replace(/"reviews":(\d+)/, '"reviews":1$1')).ok).toBe(false);
    const pdf = await file('To read and print (PDF)');
    expect([pdf.headers()['content-type'], (await pdf.body()).subarray(0, 5).toString()]).toEqual(['application/pdf', '%PDF-']);
    expect(await people.leave()).toEqual([]);
  });
});
