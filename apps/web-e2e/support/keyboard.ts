import type { Page } from 'playwright-core';

const MOST_STOPS = 300;

/** Presses Tab until something that fits the selector has the focus. @throws Error where nothing does */
export const tabTo = async (page: Page, selector: string): Promise<void> => {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`The Tab key does not reach ${selector} on ${page.url()}`);
};

/** Goes to a link or button and presses Enter. */
export const press = async (page: Page, selector: string): Promise<void> => {
  await tabTo(page, selector);
  await page.keyboard.press('Enter');
};

/** Goes to a field and writes into it. */
export const write = async (page: Page, selector: string, words: string): Promise<void> => {
  await tabTo(page, selector);
  await page.keyboard.insertText(words);
};

/** Goes to a group of radios and moves to one of them with the arrow keys. */
export const pick = async (page: Page, name: string, value: string): Promise<void> => {
  await tabTo(page, `input[name="${name}"]`);
  await page.keyboard.press('Space');
  for (let step = 0; step < MOST_STOPS; step += 1) {
    if (await page.evaluate(([of, wanted]) => document.querySelector<HTMLInputElement>(`input[name="${of}"]:checked`)?.value === wanted, [name, value])) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The arrow keys do not reach ${name} ${value} on ${page.url()}`);
};
