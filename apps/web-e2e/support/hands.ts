import type { Locator, Page } from 'playwright-core';

/** What is meant on a page: by the words that stand on it, or by a place where words are not enough. */
export type Target = string | RegExp | Locator;

/** What somebody does on a page, whatever they do it with. */
export interface Hands {
  /** Presses a link, a button, or the line that opens a closed part. */
  press(target: Locator): Promise<void>;
  /** Writes into a field, over what stands there. */
  write(field: Locator, words: string): Promise<void>;
  /** Chooses one radio of its group. */
  choose(radio: Locator): Promise<void>;
  tick(box: Locator): Promise<void>;
  /** Chooses the option of a list that has this value. */
  select(list: Locator, value: string): Promise<void>;
}

/** Where a link of this name leads on from; some are drawn and announced as buttons. */
export const linkTo = (page: Page, target: Target): Locator =>
  isWords(target) ? page.getByRole('link', { name: target, exact: true }).or(page.locator('a[role="button"]').and(page.getByRole('button', { name: target, exact: true }))) : target;

/** The one thing of a kind that is called so, in a closed part of the page too. */
export const named = (page: Page, role: 'button' | 'textbox' | 'radio' | 'checkbox' | 'combobox', target: Target): Locator =>
  isWords(target) ? page.getByRole(role, { name: target, exact: true, includeHidden: true }) : target;

const isWords = (target: Target): target is string | RegExp => typeof target === 'string' || target instanceof RegExp;
