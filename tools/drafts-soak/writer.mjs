import { randomUUID } from 'node:crypto';

const FIELD = 'textarea[name="q-description"]';
/** Characters after which a text begins anew, once all of it is saved. */
const LONG = 1200;
const CONFLICT = 'Somebody saved this section while you were writing';

/** Somebody who writes at a browser of their own, and notes each word and how long each save took. */
export class Writer {
  static async signedIn(browser, url, person, innovation, seen) {
    const context = await browser.newContext({ baseURL: url });
    const writer = new Writer(context, `/innovations/${innovation}/answers/about`, seen);
    const page = await context.newPage();
    await page.goto('/sign-in');
    await page.locator('main a[href^="/sign-in/start"]').click();
    await page.waitForURL(/\/sign-in\/personas/);
    await page.locator(`button[value="${person}"]`).click();
    await page.waitForURL((to) => !to.pathname.startsWith('/sign-in'));
    await page.close();
    return writer;
  }

  constructor(context, address, seen) {
    Object.assign(this, { context, address, seen, page: null });
  }

  async open() {
    this.page = await this.context.newPage();
    this.page.on('response', (response) => void this.note(response));
    await this.load();
  }

  /** Loads the page anew until it is there and its script runs: the server may be starting. */
  async load() {
    for (let tries = 0; ; tries += 1) {
      let why = '';
      const there = await this.page.goto(this.address).catch((error) => void (why = error.message));
      if (there?.ok()) break;
      if (tries > 100) throw new Error(`The page does not come back at ${new Date().toISOString()}: ${there ? `${there.status()} ${there.url()} ${await there.text().catch((error) => error.message)}` : why}`);
      await this.page.waitForTimeout(500);
    }
    await this.page.waitForFunction(() => Object.keys(document.querySelector('form[enctype]') ?? {}).some((name) => name.startsWith('__react')));
  }

  async note(response) {
    if (!response.url().endsWith('/autosave') || response.status() !== 200) return;
    const told = await response.json().catch(() => null);
    if (told?.state === 'saved' || told?.state === 'some') this.seen.times.push(response.request().timing().responseEnd);
  }

  text() {
    return this.page.locator(FIELD).inputValue();
  }

  /** One more word, which nobody else writes; in a text of its own where everything before it is saved. */
  async write({ before } = {}) {
    const word = `w${randomUUID().slice(0, 13)}`;
    const text = before ?? (await this.text());
    this.seen.words.push(word);
    await this.page.locator(FIELD).fill(text.length > LONG && (await this.waiting()) === 0 ? word : `${text} ${word}`.trim());
    return word;
  }

  /** How many unconfirmed texts this browser keeps. */
  waiting() {
    return this.page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('waymark-words/')).length);
  }

  async kill() {
    const session = await this.context.newCDPSession(this.page);
    const crashed = this.page.waitForEvent('crash');
    session.send('Page.crash').catch(() => undefined);
    await crashed;
    await this.page.close();
    this.page = null;
  }

  isConflict() {
    return this.page.getByRole('heading', { name: CONFLICT }).isVisible();
  }

  /**
   * Waits until the server has everything that this browser holds; where both texts are shown, saves one's own on top.
   * That happens where a colleague saved (`conflict`), and is noted where none did.
   */
  async settle({ conflict = false } = {}) {
    if (!this.page) await this.open();
    for (let tries = 0; tries < 600; tries += 1) {
      if (await this.isConflict()) {
        if (!conflict) this.seen.unexplained = (this.seen.unexplained ?? 0) + 1;
        await this.page.getByRole('button', { name: 'Save and come back later' }).click();
        await this.page.waitForURL(/\/answers\?/).catch(() => undefined);
        await this.load();
      } else if ((await this.waiting()) === 0) return;
      else if (tries % 150 === 149) await this.load();
      await this.page.waitForTimeout(100);
    }
    throw new Error(`Words wait for a minute: ${await this.page.locator('main').innerText()}`);
  }
}
