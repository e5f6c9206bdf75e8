import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { INVITED, STAFF } from './acts.ts';
import { relationOf, type RelationFacts } from './relation.ts';

const NOTHING: RelationFacts = { roles: [], member: null, assigned: false, siteLead: false, brokenGlass: false, excluded: false };
const standing = (facts: Partial<RelationFacts>): string => relationOf({ ...NOTHING, ...facts });

const facts: fc.Arbitrary<RelationFacts> = fc.record({
  roles: fc.subarray(['coordinator', 'auditor', 'administrator', 'clinical-reviewer', 'site-lead', 'innovator']),
  member: fc.constantFrom(null, 'owner', 'edit', 'view'),
  assigned: fc.boolean(),
  siteLead: fc.boolean(),
  brokenGlass: fc.boolean(),
  excluded: fc.boolean(),
});

describe('how somebody stands to an evaluation', () => {
  it.each<[string, Partial<RelationFacts>, string]>([
    ['nobody at all', {}, 'none'],
    ['an owner', { member: 'owner' }, 'team'],
    ['who may edit', { member: 'edit' }, 'team'],
    ['who may view', { member: 'view' }, 'team'],
    ['an owner with a conflict', { member: 'owner', excluded: true }, 'team'],
    ['staff on the team', { member: 'view', roles: ['coordinator'] }, 'team'],
    ['staff', { roles: ['coordinator'] }, 'staff'],
    ['staff with a conflict', { roles: ['coordinator'], excluded: true }, 'none'],
    ['a reviewer', { roles: ['clinical-reviewer'], assigned: true }, 'reviewer'],
    ['a reviewer with no seat', { roles: ['clinical-reviewer'] }, 'none'],
    ['a reviewer with a conflict', { assigned: true, excluded: true }, 'none'],
    ['a reviewer who leads a site', { assigned: true, siteLead: true }, 'reviewer'],
    ['the lead of a site', { siteLead: true }, 'site'],
    ['the lead of a site with a conflict', { siteLead: true, excluded: true }, 'none'],
    ['a site lead who is auditor too', { siteLead: true, roles: ['auditor'] }, 'site'],
    ['an auditor', { roles: ['auditor'] }, 'auditor'],
    ['an auditor with a conflict', { roles: ['auditor'], excluded: true }, 'none'],
    ['an administrator', { roles: ['administrator'] }, 'none'],
    ['an administrator through broken glass', { roles: ['administrator'], brokenGlass: true }, 'staff'],
    ['an auditor through broken glass', { roles: ['auditor', 'administrator'], brokenGlass: true }, 'staff'],
    ['through broken glass, with a conflict', { brokenGlass: true, excluded: true }, 'none'],
    ['through broken glass, on their own case', { brokenGlass: true, member: 'view' }, 'team'],
    ['through broken glass, as a reviewer', { brokenGlass: true, assigned: true }, 'reviewer'],
    ['through broken glass, as the lead of a site', { brokenGlass: true, siteLead: true }, 'site'],
  ])('%s', (_, given, expected) => expect(standing(given)).toBe(expected));

  it.each(STAFF)('the role %s is staff', (role) => expect(standing({ roles: [role] })).toBe('staff'));

  it.each(INVITED.filter((role) => !(STAFF as readonly string[]).includes(role)))('the role %s alone is nothing', (role) => expect(standing({ roles: [role] })).toBe('none'));

  it('of a conflict leaves nothing but one’s own team', () => {
    fc.assert(fc.property(facts, (given) => relationOf({ ...given, excluded: true }) === (given.member ? 'team' : 'none')));
  });

  it('of the team is never more', () => {
    fc.assert(fc.property(facts, fc.constantFrom('owner' as const, 'edit' as const, 'view' as const), (given, member) => relationOf({ ...given, member }) === 'team'));
  });
});
