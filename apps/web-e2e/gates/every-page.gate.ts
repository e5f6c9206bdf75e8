import { expect, it } from '@jest/globals';
import { visit } from '../support/browser.ts';
import { pageFaults } from '../support/page-faults.ts';
import { shapeOf } from '../support/page-shape.ts';
import { pagesOf } from '../support/pages-of.ts';
import { kindsOfPages } from '../support/route-table.ts';
import { signInAs } from '../support/sign-in.ts';
import { preparedKinds } from './every-kind.ts';
import { NOT_BY_LINKS } from './not-by-links.ts';

const prepared = preparedKinds();

/** From one's home to a list, to a case in it, to a part of the case. */
const LINKS_DEEP = 3;

/** Each role, with how many pages of a kind it takes to come to every kind. */
const ROLES: [string, number][] = [
  ['innovator', 3],
  ['triage-officer', 1],
  ['triage-lead', 2],
  ['coordinator', 2],
  ['clinical-reviewer', 2],
  ['safety-reviewer', 1],
  ['ig-reviewer', 1],
  ['economics-reviewer', 1],
  ['panel-member', 2],
  ['panel-chair', 1],
  ['pilot-lead', 2],
  ['site-lead', 1],
  ['safety-lead', 1],
  ['finance-lead', 1],
  ['nhsx-decider', 1],
  ['analyst', 1],
  ['appeals-officer', 1],
  ['programme-lead', 1],
  ['administrator', 1],
  ['auditor', 1],
];

const walked = new Set<string>();

/** Many roles see the same page: it is drawn and examined for the first of them. */
const examined = new Set<string>();

it.each(ROLES)('Every kind of page that a %s comes to by links is in order at every width, and none complains', async (role, ofAKind) => {
  const { page, context, complaints } = await visit();
  await signInAs(page, prepared.instead[role] ?? role);
  const faults: string[] = [];
  for await (const { address, kind, status, html } of pagesOf(context, { deep: LINKS_DEEP, ofAKind })) {
    walked.add(kind);
    if (status !== 200) faults.push(`${address}: answers ${status}`);
    const shape = `${kind}\n${shapeOf(html)}`;
    if (examined.has(shape)) continue;
    examined.add(shape);
    await page.goto(address);
    faults.push(...[...(await pageFaults(page)), ...complaints.splice(0)].map((fault) => `${address}: ${fault}`));
  }
  expect(faults).toEqual([]);
  await context.close();
});

it('Every page of the route table was walked by somebody, or stands on the list of those that are not, with the reason', () => {
  const missed = kindsOfPages().filter((kind) => !walked.has(kind));
  expect(missed.sort()).toEqual(Object.keys(NOT_BY_LINKS).sort());
});
