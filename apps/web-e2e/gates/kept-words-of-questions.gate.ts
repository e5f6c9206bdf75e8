import { expect, it } from '@jest/globals';
import { answered, kept, kill, openQuestion, saved, savedByColleague, status, SUMMARY, typeUnsaved, until, writer, writesOnItsOwn } from '../support/kept-words.ts';

writesOnItsOwn();

it('words of one question come back after a killed tab, and are saved from any other page', async () => {
  const { context } = await writer();
  const page = await openQuestion(context);
  await typeUnsaved(page, 'Written before the crash');
  await kill(page);
  const again = await openQuestion(context);
  await status(again, 'back from this browser, and saved');
  expect([await again.locator(SUMMARY).inputValue(), await saved(), await kept(again)]).toEqual(['Written before the crash', 'Written before the crash', 0]);
  await typeUnsaved(again, 'Written before the second crash');
  await kill(again);
  const other = await openQuestion(context, 'description');
  await until(async () => (await saved()) === 'Written before the second crash' && (await kept(other)) === 0);
  await context.close();
});

it('both texts of one question are shown where a colleague saved it meanwhile, and other questions are in nobody’s way', async () => {
  const { context } = await writer();
  const page = await openQuestion(context);
  await savedByColleague('Words of a colleague');
  await page.locator(SUMMARY).fill('My words');
  await status(page, 'somebody saved this answer');
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await page.getByRole('heading', { name: 'Somebody saved this answer while you were writing' }).waitFor();
  expect([await page.getByText('Words of a colleague').isVisible(), await page.locator(SUMMARY).inputValue()]).toEqual([true, 'My words']);
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await page.waitForURL(/\/answers\/about\/description/);
  expect([await saved(), await kept(page)]).toEqual(['My words', 0]);
  await savedByColleague('A colleague again');
  await page.locator('[name="q-description"]').fill('How it works');
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await page.waitForURL(/\/answers\/about\/categories/);
  expect([await answered('description'), await saved()]).toEqual(['How it works', 'A colleague again']);
  await context.close();
});
