import { beforeAll, expect, it } from '@jest/globals';
import { inLanes } from '../support/in-lanes.ts';
import { kindsOfPages } from '../support/route-table.ts';
import { preparedKinds } from './every-kind.ts';
import { NOT_BY_LINKS, ONCE_DONE } from './not-by-links.ts';
import { walkPages, type Walked } from './walk-pages.ts';

const prepared = preparedKinds();

/** Each role, with how many pages of a kind it takes to come to every kind. */
const ROLES: Record<string, number> = {
  innovator: 3,
  'triage-officer': 1,
  'triage-lead': 2,
  coordinator: 2,
  'clinical-reviewer': 2,
  'safety-reviewer': 1,
  'ig-reviewer': 1,
  'economics-reviewer': 1,
  'panel-member': 2,
  'panel-chair': 1,
  'pilot-lead': 2,
  'site-lead': 1,
  'safety-lead': 1,
  'finance-lead': 1,
  'nhsx-decider': 1,
  analyst: 1,
  'appeals-officer': 1,
  'programme-lead': 1,
  administrator: 1,
  auditor: 1,
};

/** How many walk at once: as many as keep two processors busy. */
const AT_ONCE = 2;

const walked: Walked = { kinds: new Set(), shapes: new Map() };
let walks: Map<string, Promise<string[]>>;

beforeAll(() => void (walks = inLanes(AT_ONCE, Object.keys(ROLES), (role) => walkPages(prepared.instead[role] ?? role, ROLES[role]!, walked))));

it.each(Object.keys(ROLES))('Every kind of page that a %s comes to by links is in order at every width, and none complains', async (role) => {
  expect(await walks.get(role)).toEqual([]);
});

it('Every page of the route table was walked by somebody, or stands on the list of those that are not, with the reason', () => {
  const missed = kindsOfPages().filter((kind) => !walked.kinds.has(kind) && !(kind in ONCE_DONE));
  expect(missed.sort()).toEqual(Object.keys(NOT_BY_LINKS).sort());
});
