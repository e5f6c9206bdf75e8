import { afterAll, describe, expect, it } from '@jest/globals';
import { violations } from '../support/axe.ts';
import { closeBrowser, visit, type VisitOptions } from '../support/browser.ts';
import { signInAs } from '../support/sign-in.ts';

afterAll(closeBrowser);

const WAYS: [string, VisitOptions][] = [
  ['with JavaScript', {}],
  ['without JavaScript', { javaScript: false }],
  ['on a phone', { width: 390 }],
];

/** Guards read from the evaluation why it stands still; the demonstration leaves three decisions open on time. */
describe.each(WAYS)('A triage officer who watches the pipeline, %s,', (_, options) => {
  it('filters it by stage and time limit, opens an evaluation and reads what blocks each step', async () => {
    const { page, context, complaints } = await visit(options);
    const axe = async (): Promise<void> => {
      if (options.javaScript !== false) expect(await violations(page)).toEqual([]);
    };
    await signInAs(page, 'triage-officer');
    await page.goto('/pipeline');
    const rows = page.locator('main tbody tr');
    const all = await rows.count();
    const stage = page.locator('input[name="stage"][value="adoption-decision"]');
    if (!(await stage.isVisible())) await page.locator('details.wm-filter > summary').click();
    await stage.check();
    await page.locator('input[name="due"][value="on-time"]').check();
    await page.getByRole('button', { name: 'Apply filters' }).click();
    await page.waitForURL(/due=on-time/);
    expect(new URL(page.url()).searchParams.getAll('stage')).toEqual(['adoption-decision']);
    expect(await rows.count()).toBeGreaterThan(0);
    expect(await rows.count()).toBeLessThan(all);
    for (const row of await rows.allInnerTexts()) expect(row).toMatch(/Adoption decision[\s\S]*days left/);
    await axe();
    await rows.first().getByRole('link').first().click();
    await page.locator('h1', { hasText: 'Adoption decision' }).waitFor();
    const step = page.locator('details', { has: page.locator('summary', { hasText: /^Adopt: \d+ things block it/ }) });
    if (!(await step.evaluate((element) => element.hasAttribute('open')))) await step.locator('summary').first().click();
    expect(await step.innerText()).toMatch(/reviews? (is|are) in|round/i);
    await axe();
    expect(complaints).toEqual([]);
    await context.close();
  });
});
