import { describe, expect, it } from '@jest/globals';
import { erasureBlockers, type OpenMatters } from './erasure-blockers.ts';

const NOTHING: OpenMatters = { assignments: [], sites: [], proposals: [], owned: [], onlyAdministrator: false };
const EACH: [keyof OpenMatters, Partial<OpenMatters>, string, RegExp][] = [
  ['assignments', { assignments: ['INN-2026-0001', 'INN-2026-0002'] }, 'open-assignments', /\(INN-2026-0001, INN-2026-0002\): wait until the coordinator releases/],
  ['sites', { sites: ['INN-2026-0003'] }, 'leads-site', /\(INN-2026-0003\): wait until the pilot is over/],
  ['proposals', { proposals: ['INN-2026-0004'] }, 'awaits-signature', /\(INN-2026-0004\): wait until it is signed, or taken back/],
  ['owned', { owned: ['INN-2026-0005'] }, 'only-owner', /\(INN-2026-0005\): wait until an owner is named in their place, with --owner/],
  ['onlyAdministrator', { onlyAdministrator: true }, 'only-administrator', /give the role to somebody else first/],
];

describe('what stands against erasing a person', () => {
  it('is nothing where nothing waits for them', () => expect(erasureBlockers(NOTHING)).toEqual([]));

  it.each(EACH)('%s, with the remedy', (_, matter, code, message) => {
    expect(erasureBlockers({ ...NOTHING, ...matter })).toMatchObject([{ code, staffMessage: expect.stringMatching(message) }]);
  });

  it('is told whole', () => {
    const all = Object.assign({ ...NOTHING }, ...EACH.map(([, matter]) => matter)) as OpenMatters;
    expect(erasureBlockers(all).map(({ code }) => code)).toEqual(EACH.map(([, , code]) => code));
  });
});
