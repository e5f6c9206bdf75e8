import { describe, expect, it } from '@jest/globals';
import { ACTS, INVITED, mayAsk, STAFF, type Act } from './acts.ts';

/** Every role that an act names, and one that none names. */
const ROLES = [...new Set<string>([...STAFF, ...INVITED, 'administrator', 'auditor', 'innovator', 'nobody'])];

describe('who may ask for an act', () => {
  it.each(Object.keys(ACTS) as Act[])('%s', (act) => {
    const who = ACTS[act] as string | readonly string[];
    for (const role of ROLES) expect([role, mayAsk(act, [role])]).toEqual([role, typeof who === 'string' || who.includes(role)]);
    expect(mayAsk(act, [])).toBe(typeof who === 'string');
    if (typeof who !== 'string') expect(mayAsk(act, ['nobody', who.at(-1)!])).toBe(true);
  });

  it('names no role that is not known', () => {
    const named = Object.values(ACTS).flatMap((who) => (typeof who === 'string' ? [] : [...who]));
    expect(named.filter((role) => !ROLES.includes(role))).toEqual([]);
  });
});

/** Acts that change who may do what, or look where nobody may: written by hand, so that a loosened one is seen. */
it.each([
  ['person:manage', ['administrator']],
  ['client:manage', ['administrator']],
  ['programme:manage', ['administrator']],
  ['organisation:manage', ['administrator']],
  ['company:manage', ['administrator']],
  ['clock:advance', ['administrator']],
  ['glass:break', ['administrator']],
  ['glass:read', ['administrator', 'programme-lead']],
  ['audit:read', ['auditor', 'administrator']],
  ['programme:describe', ['administrator', 'programme-lead']],
  ['pipeline:publish', ['administrator', 'programme-lead']],
  ['reviewer:invite', ['coordinator', 'triage-lead']],
  ['conflict:decide', ['coordinator', 'programme-lead']],
  ['appeal:hear', ['appeals-officer']],
  ['panel:vote', ['panel-member']],
  ['round:close', ['coordinator']],
  ['triage:record', ['triage-officer']],
] as const)('%s is for %j alone', (act, who) => expect(ACTS[act]).toEqual(who));
