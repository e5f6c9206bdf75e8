import { expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { violations } from './axe.ts';
import { linkTo, named, type Hands, type Target } from './hands.ts';

/** Somebody at their window: what they do, what they see, and that the page in it is in order. */
export class Person {
  constructor(
    readonly page: Page,
    private readonly hands: Hands,
    private readonly scripted: boolean,
  ) {}

  /** Goes to an address, as from a bookmark or a mail. */
  async visit(path: string): Promise<void> {
    await this.page.goto(path);
  }

  /** Follows a link, or what looks like a button and is one, to the page behind it. */
  async follow(link: Target): Promise<void> {
    const before = this.page.url();
    await this.hands.press(await this.uncovered(linkTo(this.page, link)));
    await this.page.waitForURL((url) => url.href !== before);
  }

  /** Goes to a part of the service, by the menu that stands on every page. */
  async goTo(part: string): Promise<void> {
    await this.follow(this.page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: part }));
  }

  /** Presses a button. What comes of it is for `sees` to wait for. */
  async press(button: Target): Promise<void> {
    await this.hands.press(await this.uncovered(named(this.page, 'button', button)));
  }

  async write(field: Target, words: string): Promise<void> {
    await this.hands.write(await this.uncovered(named(this.page, 'textbox', field)), words);
  }

  async choose(radio: Target): Promise<void> {
    await this.hands.choose(await this.uncovered(named(this.page, 'radio', radio)));
  }

  async tick(box: Target): Promise<void> {
    await this.hands.tick(await this.uncovered(named(this.page, 'checkbox', box)));
  }

  async select(list: Target, value: string): Promise<void> {
    await this.hands.select(await this.uncovered(named(this.page, 'combobox', list)), value);
  }

  /** Waits until these words stand on the page. */
  async sees(words: string | RegExp): Promise<void> {
    await this.page.locator('main').getByText(words).filter({ visible: true }).first().waitFor();
  }

  /** Waits for the page with this first heading. */
  async arrivesAt(heading: string | RegExp): Promise<void> {
    await this.page.locator('h1').filter({ hasText: heading }).waitFor();
  }

  /** Everything that the page says. */
  reads(): Promise<string> {
    return this.page.locator('main').innerText();
  }

  /** With script, axe finds nothing on the page as it is now. */
  async findsItInOrder(): Promise<void> {
    if (this.scripted) expect(await violations(this.page)).toEqual([]);
  }

  /** The target, once every closed part around it is opened. */
  private async uncovered(target: Locator): Promise<Locator> {
    await target.waitFor({ state: 'attached' });
    const closed = target.locator('xpath=ancestor::details[not(@open)]').first();
    while (!(await target.isVisible()) && (await closed.count()) > 0) await this.hands.press(closed.locator('xpath=./summary'));
    return target;
  }
}
