import { afterAll, it } from '@jest/globals';
import { closeBrowser } from '../support/browser.ts';
import { visitAs } from '../support/visit-as.ts';

afterAll(closeBrowser);

it('A form that was refused is another request once it is corrected, where a script keeps the page from being loaded again', async () => {
  const { page } = await visitAs('administrator');
  await page.goto('/organisations');
  const taken = (await page.locator('main table tbody tr').first().locator('th, td').first().innerText()).trim();
  await page.goto('/organisations/new');
  const write = (name: string): Promise<void> => page.locator('main input[name="name"]').fill(name);
  const send = (): Promise<void> => page.getByRole('button', { name: 'Add the organisation' }).click();
  await write(taken);
  await page.locator('main input[name="type"]').fill('trust');
  await send();
  await page.locator('.nhsuk-error-summary').waitFor();
  await write(`${taken} of the north`);
  await send();
  await page.waitForURL('**/organisations?q=*');
  await page.locator('main table').getByText(`${taken} of the north`).first().waitFor(); // the address comes before its page
});
