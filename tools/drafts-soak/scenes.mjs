const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const SAVES = '**/autosave';
const FORMS = /\/answers\/about(\.data)?(\?|$)/;

/** Everything that happens to people who write, each from a page that holds nothing unsaved to one. */
export const scenes = ({ product, writers: [ada, ben], seen }) => ({
  typing: async () => {
    await ada.settle();
    await ada.write();
    await ada.settle();
  },
  'does not fit': async () => {
    await ada.settle();
    await ada.write({ before: 'long '.repeat(700) });
    await ada.settle();
    await ada.write({ before: '' });
    await ada.settle();
  },
  'killed tab': async (chance) => {
    await ada.settle();
    await ada.write();
    await wait(chance.below(1500));
    await ada.write();
    await ada.kill();
    await ada.settle();
  },
  'left by a link': async (chance) => {
    await ada.settle();
    await ada.write();
    await wait(chance.below(1200));
    await ada.write();
    await ada.page.getByRole('link', { name: 'Back', exact: true }).click();
    await ada.page.waitForURL(/\/answers$/);
    for (let tries = 0; (await ada.waiting()) > 0; tries += 1) {
      if (tries > 200) throw new Error('The list of sections does not send what was left behind');
      await wait(100);
    }
    await ada.load();
  },
  'under a button': async () => {
    await ada.settle();
    await ada.context.route(FORMS, async (route) => {
      if (route.request().method() === 'POST') await wait(1500);
      await route.continue();
    });
    await ada.write();
    await ada.page.getByRole('button', { name: 'Save and come back later' }).dblclick();
    await ada.write();
    await ada.page.waitForURL(/\/answers\?/);
    await ada.context.unroute(FORMS);
    await ada.load();
    await ada.settle();
  },
  'lost answer': async () => {
    await ada.settle();
    let lost = 0;
    await ada.context.route(SAVES, async (route) => {
      await route.fetch().catch(() => undefined);
      lost += 1;
      await route.abort().catch(() => undefined); // the page that asked may be gone
    });
    await ada.write();
    for (let tries = 0; lost === 0 && tries < 100; tries += 1) await wait(50);
    await ada.write();
    await ada.context.unroute(SAVES);
    if (lost % 2 === 0) await ada.load();
    await ada.settle();
  },
  'killed server': async (chance) => {
    await ada.settle();
    await ada.write();
    await wait(chance.below(1200));
    const back = product.killAndStart();
    await ada.write();
    await back;
    await ada.settle();
  },
  offline: async (chance, milliseconds = 500 + chance.below(4000)) => {
    await ada.settle();
    await ada.context.setOffline(true);
    const end = Date.now() + milliseconds;
    do {
      await ada.write();
      await wait(Math.min(300 + chance.below(1500), milliseconds));
    } while (Date.now() < end);
    await ada.context.setOffline(false);
    await ada.settle();
  },
  'two browsers': async () => {
    await ada.settle();
    await ben.settle();
    await ben.load();
    const word = await ada.write();
    await ada.settle();
    await ben.write();
    await ben.page.locator('.wm-save-state', { hasText: 'somebody saved this section' }).waitFor();
    await ben.page.getByRole('button', { name: 'Save and continue' }).click();
    await ben.page.getByRole('heading', { name: 'Somebody saved this section while you were writing' }).waitFor();
    if (!(await ben.page.locator('main').innerText()).includes(word)) seen.unseen = (seen.unseen ?? 0) + 1;
    await ben.settle({ conflict: true });
    await ada.load();
  },
});
