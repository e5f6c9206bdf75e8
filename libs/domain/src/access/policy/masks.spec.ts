import { describe, expect, it } from '@jest/globals';
import { partSeen, symbolsOf, WHO_SEES_PARTS } from '@waymark/testing/access';
import { maskOf, NESTED, OBJECT_RULES, withoutUnseen } from './masks.ts';
import { EVERYONE } from './relations.ts';

describe('the mask of an evaluation', () => {
  it.each(EVERYONE)('for %s is what the table that people read says', (relation) => {
    const seen = [...symbolsOf(relation)].filter(([, symbol]) => symbol !== '.').map(([field]) => field);
    expect(seen.length).toBeGreaterThan(10);
    expect([...maskOf('Evaluation', relation)].sort()).toEqual(seen.sort());
  });

  it('for nobody is empty', () => expect([...maskOf('Evaluation', 'none')]).toEqual([]));

  it('is decided once', () => expect(maskOf('Evaluation', 'team')).toBe(maskOf('Evaluation', 'team')));
});

describe('the masks of its parts', () => {
  it('are all in the table that people read', () => {
    const ruled = Object.keys(OBJECT_RULES).filter((type) => OBJECT_RULES[type]!.by === 'relation' && type !== 'Evaluation');
    expect(WHO_SEES_PARTS.map(({ type }) => type)).toEqual(ruled.sort());
  });

  it.each(WHO_SEES_PARTS)('of $type are what it says', (part) => {
    const rule = OBJECT_RULES[part.type]!;
    const fields = rule.by === 'relation' ? Object.keys(rule.fields) : [];
    expect(fields).toEqual(expect.arrayContaining(Object.keys(part.fewer)));
    for (const relation of [...EVERYONE, 'none'] as const)
      for (const field of fields) expect([field, relation, maskOf(part.type, relation).has(field)]).toEqual([field, relation, partSeen(part, field, relation)]);
  });

  it('are of types that are ruled by relation alone', () => {
    expect(() => maskOf('Person', 'staff')).toThrow('Person is not ruled by relation');
    expect(() => maskOf('Nothing', 'staff')).toThrow('Nothing is not ruled by relation');
  });
});

/** Parts of no evaluation, whose maker leaves out what is not to be seen: what a command answers, a row of the list, and an item of an agenda. */
const ELSEWHERE = ['EvaluationChanged', 'EvaluationSummary', 'MessageThread', 'PanelItem'];

describe('what a field holds', () => {
  const decisions = [{ id: 'd1', decidedBy: 'Ann', letterBy: 'a1', evidence: { scores: 1 }, reason: 'Good' }];

  it('is without what a relation does not see: null, or an empty list', () => {
    expect(withoutUnseen('decisions', 'team', decisions)).toEqual([{ id: 'd1', decidedBy: null, letterBy: null, evidence: null, reason: 'Good' }]);
    expect(withoutUnseen('decisions', 'auditor', decisions)).toEqual([{ id: 'd1', decidedBy: 'Ann', letterBy: 'a1', evidence: null, reason: 'Good' }]);
    expect(withoutUnseen('reviews', 'reviewer', [{ id: 'r', person: 'Ann', counts: false }])).toEqual([{ id: 'r', person: null, counts: null }]);
    expect(withoutUnseen('whatBlocks', 'team', [{ to: 'panel', label: 'Accept', guards: [{ guard: 'quorum' }] }])).toEqual([{ to: null, label: 'Accept', guards: [] }]);
  });

  it('is given back as it is to whoever sees all of it', () => {
    expect(withoutUnseen('decisions', 'staff', decisions)).toBe(decisions);
    expect(withoutUnseen('votes', 'team', decisions)).toBe(decisions);
    expect(withoutUnseen('decisions', 'team', null)).toBeNull();
    expect(withoutUnseen('decisions', 'team', undefined)).toBeUndefined();
  });

  it('is looked through where some relation sees less than all', () => {
    expect(Object.values(NESTED).sort()).toEqual(WHO_SEES_PARTS.filter(({ type, fewer }) => Object.keys(fewer).length > 0 && !ELSEWHERE.includes(type)).map(({ type }) => type));
  });
});
