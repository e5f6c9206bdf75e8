import { describe, expect, it } from '@jest/globals';
import { ACTS, type Act } from './acts.ts';
import { CLIENT_DAYS, CLIENT_ROLES, isInScope, isOfUse, isScope, SCOPES, type Scope } from './scopes.ts';

/** Written by hand, as people agreed on it: an act that is added to a scope is seen here. */
const AGREED: [Scope, Act[]][] = [
  ['read:evaluations', ['evaluation:read']],
  ['read:innovations', ['innovation:read']],
  ['read:programmes', ['programme:read']],
  ['read:pilots', ['pilot:read']],
  ['read:record', ['audit:read']],
  ['write:readings', ['reading:enter']],
  ['write:incidents', ['incident:report']],
  ['write:roll-out', ['roll-out:record']],
];
const EVERY = Object.keys(SCOPES);
const EACH_CLIENT: Act[] = ['installation:read', 'person:read', 'register:read'];

/** What no machine does: decisions and what leads to them, letters, conflicts, looks behind the glass, administration, sessions. */
const OF_PEOPLE: Act[] = [
  'evaluation:start', 'evaluation:propose', 'evaluation:sign', 'appeal:raise', 'appeal:hear', 'panel:vote', 'round:close', 'review:write', 'review:read', 'triage:record',
  'letter:write', 'letter:approve', 'letter:release', 'conflict:declare', 'conflict:decide', 'interest-rules:manage', 'interest:declare', 'reviewer:invite', 'reviewer:candidates', 'round:propose', 'calibration:run', 'insights:read', 'insights:export', 'exercise:manage', 'exercise:do', 'service:own', 'assignment:answer', 'availability:own', 'notification:own', 'view:own',
  'glass:break', 'glass:read', 'risk:accept', 'risk:not-applicable', 'condition:track', 'budget:record', 'incident:close', 'assessment:record', 'overlay:raise', 'overlay:close', 'pilot:set-up', 'plan-amendment:sign', 'plan-amendment:withdraw',
  'person:manage', 'client:manage', 'organisation:manage', 'company:manage', 'programme:manage', 'programme:describe', 'pipeline:publish', 'clock:advance', 'persona:issue', 'session:own',
  'passport-issuer:manage', 'passport:issue', 'passport:import', 'innovation:create', 'innovation:edit', 'document:attach', 'team:invite', 'team:manage', 'team:join', 'message:read', 'message:write', 'panel:read', 'panel:convene', 'panel:discuss', 'panel:open', 'panel:determine', 'feedback:choose',
];

describe('scopes', () => {
  it.each(AGREED)('%s is for %j and for nothing else', (scope, acts) => {
    const asked = (Object.keys(ACTS) as Act[]).filter((act) => isInScope(act, [scope]));
    expect(asked.sort()).toEqual([...acts, ...EACH_CLIENT].sort());
  });

  it('are these', () => expect(EVERY).toEqual(AGREED.map(([scope]) => scope)));

  it.each(OF_PEOPLE)('all together do not hold %s', (act) => expect(isInScope(act, EVERY)).toBe(false));

  it('and what people do alone are all that can be done: a new act has to be put here or there', () => {
    expect([...AGREED.flatMap(([, acts]) => acts), ...EACH_CLIENT, ...OF_PEOPLE].sort()).toEqual(Object.keys(ACTS).sort());
  });

  it('that are not known hold nothing, be they named like something that every object has', () => {
    for (const name of ['evaluation:read', 'toString', '__proto__', 'constructor', '']) expect([name, isScope(name), isInScope('evaluation:read', [name])]).toEqual([name, false, false]);
    expect(isInScope('evaluation:read', [])).toBe(false);
  });
});

it('a scope is of use to whoever’s role may ask for it', () => {
  const useful = (role: string): Scope[] => AGREED.map(([scope]) => scope).filter((scope) => isOfUse(scope, role));
  const signedIn: Scope[] = ['read:evaluations', 'read:innovations', 'read:programmes', 'read:pilots', 'write:incidents'];
  expect(useful('analyst').sort()).toEqual([...signedIn, 'write:roll-out'].sort());
  expect(useful('auditor').sort()).toEqual([...signedIn, 'read:record'].sort());
  expect(useful('site-lead').sort()).toEqual([...signedIn, 'write:readings'].sort());
});

it('a client holds one of three roles, for a year at most', () => expect([CLIENT_ROLES, CLIENT_DAYS]).toEqual([['analyst', 'auditor', 'site-lead'], 365]));
