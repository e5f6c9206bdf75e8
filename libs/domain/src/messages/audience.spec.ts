import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Relation } from '../access/index.ts';
import { AUDIENCES, audiencesOf, readsThread, sideOf, writesInThread, type Audience } from './audience.ts';

const RELATIONS: Relation[] = ['staff', 'reviewer', 'site', 'team', 'auditor', 'none'];

/** Who reads what, as people read it: `own` where it is the reviewer's own thread. */
const READERS: [Relation, Audience, own: boolean][] = [
  ['staff', 'innovator', false],
  ['staff', 'reviewer', false],
  ['staff', 'reviewer', true],
  ['staff', 'staff', false],
  ['team', 'innovator', false],
  ['reviewer', 'reviewer', true],
];

describe('a thread', () => {
  const all = RELATIONS.flatMap((relation) => AUDIENCES.flatMap((audience) => [false, true].map((own) => ({ relation, audience, own }))));
  it.each(all)('for $audience (own: $own) is read by $relation only where the table says so', ({ relation, audience, own }) => {
    const expected = READERS.some(([who, what, whose]) => who === relation && what === audience && (whose === own || what !== 'reviewer'));
    expect(readsThread(relation, { audience, own })).toBe(expected);
  });

  it('is never written in by whoever does not read it', () => {
    const anything = fc.record({ relation: fc.constantFrom(...RELATIONS), audience: fc.constantFrom(...AUDIENCES), own: fc.boolean(), roles: fc.array(fc.constantFrom('coordinator', 'innovator', 'administrator', 'panel-member')) });
    fc.assert(fc.property(anything, ({ relation, audience, own, roles }) => !writesInThread(relation, roles, { audience, own }) || readsThread(relation, { audience, own })));
  });
});

describe('who begins a thread', () => {
  it.each<[string, Relation, string[], Audience[]]>([
    ['staff for everybody', 'staff', ['coordinator'], ['innovator', 'reviewer', 'staff']],
    ['nobody through broken glass', 'staff', ['administrator'], []],
    ['the team for itself', 'team', ['innovator'], ['innovator']],
    ['nobody who may only view', 'team', [], []],
    ['a reviewer with the staff', 'reviewer', ['clinical-reviewer'], ['reviewer']],
    ['no site', 'site', ['site-lead'], []],
    ['no auditor', 'auditor', ['auditor'], []],
    ['nobody else', 'none', ['coordinator'], []],
  ])('%s', (_, relation, roles, expected) => expect(audiencesOf(relation, roles)).toEqual(expected));

  it('writes for a side', () => expect(RELATIONS.map(sideOf)).toEqual(['service', 'reviewer', null, 'innovator', null, null]));
});
