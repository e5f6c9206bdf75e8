import { afterAll, expect, it } from '@jest/globals';
import { closeBrowser, visit } from '../support/browser.ts';
import { pageFaults } from '../support/page-faults.ts';
import { walk } from '../support/pages-of.ts';
import { signInAs } from '../support/sign-in.ts';

afterAll(closeBrowser);

/** From one's home to a list, to a case in it, to a part of the case. */
const LINKS_DEEP = 3;

const ROLES = [
  'innovator', 'triage-lead', 'coordinator', 'clinical-reviewer', 'panel-member', 'panel-chair', 'pilot-lead', 'site-lead', 'nhsx-decider', 'programme-lead', 'administrator', 'auditor',
];

it.each(ROLES)('Every kind of page that a %s comes to by links is in order at every width, and none complains', async (role) => {
  const { page, context, complaints } = await visit();
  await signInAs(page, role);
  const faults: string[] = [];
  const pages = await walk(page, LINKS_DEEP, async (path, status) => {
    const found = [...(status === 200 ? [] : [`answers ${status}`]), ...(await pageFaults(page)), ...complaints.splice(0)];
    faults.push(...found.map((fault) => `${path}: ${fault}`));
  });
  expect({ faults, pages }).toEqual({ faults: [], pages });
  expect(pages.length).toBeGreaterThan(2);
  await context.close();
});
