import { describe, expect, it } from '@jest/globals';
import type { Criterion, Gate } from '@waymark/domain/rubric';
import { anchorsOf } from './anchors.ts';

const ANCHORS = ['No evidence, or evidence that it does not work.', 'Opinion.', 'Uncontrolled data; serious risk of bias', 'Comparative study suited to the claim, with moderate risk.', ''];

const criterion = (notApplicable: Criterion['notApplicable']): { kind: 'criterion' } & Criterion => ({
  kind: 'criterion',
  id: 'e-need',
  title: 'Need',
  track: 'clinical',
  weight: 10,
  question: 'How much is it needed?',
  applicableWhen: null,
  notApplicable,
  scale: ANCHORS.map((anchor, score) => ({ score, value: score / 4, anchor })),
  esfStandards: [],
  readFirst: [],
});
const gate: { kind: 'gate' } & Gate = {
  kind: 'gate', id: 'eg-data', title: 'Data', question: 'Is it acceptable?', answers: ['pass', 'fail', 'cannot-assess'], decidedByRoles: [], applicableWhen: null, onFail: 'blocks', onCannotAssess: 'blocks', remediable: true, readFirst: [],
};

describe('the anchors of a scale', () => {
  it('show every word of the rubric, in its order', () => {
    const { anchors } = anchorsOf(criterion({ allowed: false, onlyWhen: null }));
    expect(anchors.map(({ name, description }) => [name, description].filter(Boolean).join(' '))).toEqual(ANCHORS);
    expect(anchors.map(({ name }) => name)).toEqual(['No evidence,', 'Opinion.', 'Uncontrolled data;', 'Comparative study suited to the claim,', '']);
  });

  it('offer “not applicable” only where the rubric allows it, with the fact that must hold, and “cannot assess” always', () => {
    const others = (notApplicable: Criterion['notApplicable']) => anchorsOf(criterion(notApplicable)).others;
    expect(others({ allowed: false, onlyWhen: null }).map(({ value }) => value)).toEqual(['cannot-assess']);
    expect(others({ allowed: true, onlyWhen: null }).map(({ value }) => value)).toEqual(['not-applicable', 'cannot-assess']);
    expect(others({ allowed: true, onlyWhen: { fact: 'innovation.digital', eq: false } })[0]!.description).toContain('only where the product is not digital');
  });

  it('of a gate are its own answers', () => {
    expect(anchorsOf(gate)).toMatchObject({ anchors: [], others: [{ value: 'pass' }, { value: 'fail' }, { value: 'cannot-assess' }] });
  });
});
