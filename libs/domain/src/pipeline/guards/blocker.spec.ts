import { describe, expect, it } from '@jest/globals';
import { requirePack } from '@waymark/content/packs';
import type { GuardUse } from '../definition.ts';
import { blockerOf, checkGuard, type GuardContext, type GuardFacts, type GuardRegistry } from './index.ts';

const registry = requirePack<GuardRegistry & { vectors: { guard: GuardUse; facts: GuardFacts; expect: { pass: boolean } }[] }>('pipeline-guards@1.0.0');
const context: GuardContext = { calendar: { id: 'none', holidays: new Set() }, gatesOf: () => ['g1'] };
const NEUTRAL = 'We are still working on your application. You do not need to do anything now';
const refusal = (use: GuardUse, facts: GuardFacts) => blockerOf(registry, use, checkGuard(use, facts, context));
const staff = (use: GuardUse, facts: GuardFacts) => refusal(use, facts).staffMessage;

describe('every refusal text', () => {
  const refused = registry.vectors.filter(({ expect: wanted }) => !wanted.pass);
  const bare = registry.guards.map(({ id }) => ({ guard: { type: id }, facts: {} }));

  it.each([...refused, ...bare].map(({ guard, facts }, index) => [`${index} ${guard.type}`, guard, facts] as const))('%s is whole', (_title, use, facts) => {
    const { code, staffMessage, innovatorMessage } = refusal(use, facts);
    expect(code).toBe(use.type);
    for (const text of [staffMessage, innovatorMessage]) expect(text).not.toMatch(/[{}]|undefined|null|NaN|\[object|^\s*$|\b(?<![\d.])1 \w+s are\b/);
  });

  it.each(registry.guards.map(({ id, refusal: texts }) => [id, texts] as const))('%s uses no placeholder that nothing fills', (id, texts) => {
    const named = [texts.staff, texts.staffWhenNot ?? '', texts.innovator].flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!));
    const known = refused.filter(({ guard }) => guard.type === id).map(({ guard, facts }) => Object.keys({ ...guard, ...checkGuard(guard, facts, context).operands }));
    expect(named.filter((name) => !known.some((keys) => keys.includes(name)))).toEqual([]);
  });
});

describe('what the innovator reads', () => {
  it('is one sentence for every neutral guard, whatever its operands', () => {
    const neutral = registry.guards.filter(({ refusal: texts }) => texts.innovatorSees === 'neutral').map(({ id }) => id);
    const messages = registry.vectors.filter(({ guard, expect: wanted }) => neutral.includes(guard.type) && !wanted.pass).map(({ guard, facts }) => refusal(guard, facts));
    expect(messages.length).toBeGreaterThan(30);
    expect(new Set(messages.map(({ innovatorMessage, neutral: said }) => `${said} ${innovatorMessage}`))).toEqual(new Set([`true ${NEUTRAL}`]));
  });

  it('speaks of their own facts where the guard does', () => {
    expect(refusal({ type: 'formComplete' }, { missingAnswers: ['name', 'categories'] })).toMatchObject({ innovatorMessage: 'You still need to answer 2 questions', neutral: false });
    expect(refusal({ type: 'formComplete' }, { missingAnswers: ['name'] }).innovatorMessage).toBe('You still need to answer 1 question');
    expect(refusal({ type: 'documentsPresent', documents: ['dpia', 'protocol'] }, { documents: [] }).innovatorMessage).toBe('Please add: dpia, protocol');
    expect(refusal({ type: 'elapsed', months: 24 }, { enteredOn: '2026-03-15', today: '2026-11-22' }).innovatorMessage).toBe('The next review is due on 15 March 2028');
  });
});

describe('what staff read', () => {
  it('says how many count', () => {
    const reviews = [{ reviewer: 'a', organisation: 'O1', state: 'submitted', track: 'clinical' }];
    expect(staff({ type: 'quorum', n: 3, distinctOrganisations: 2 }, { reviews })).toBe('1 of 3 counted, from 1 of 2 organisations. Drafts, recused and conflicted reviewers do not count');
    expect(staff({ type: 'quorum', n: 2 }, { reviews })).toMatch(/^1 of 2 counted, from 1 of any number of organisations\./);
    expect(staff({ type: 'quorum', n: 1, perTrack: 1 }, { reviews, tracks: ['clinical', 'safety'] })).toMatch(/ do not count\. Fewer than 1 on: safety$/);
  });

  it('never shows a value below a limit as having reached it', () => {
    const score = (mean: number | null) => staff({ type: 'minScore', statistic: 'mean', threshold: 60 }, { mean });
    expect(score(59.999)).toBe('mean is 59.99; 60 is needed');
    expect(score(41.666)).toBe('mean is 41.67; 60 is needed');
    expect(score(null)).toBe('No score yet; 60 is needed');
    expect(staff({ type: 'coverage', min: 0.8 }, { applicableWeight: 3, scoredWeight: 2, notAssessed: ['e-cost', 'e-equity'] })).toBe('Coverage is 0.67; 0.8 is needed. Not assessed: e-cost, e-equity');
  });

  it('joins lists, puts one in the singular and spells dates out', () => {
    expect(staff({ type: 'noOpenHolds', kinds: ['legal-hold'] }, { holds: [{ kind: 'legal-hold', open: true, since: '2026-11-02' }] })).toBe('1 hold is open: legal-hold, oldest since 2 November 2026');
    expect(staff({ type: 'noOpenConflicts' }, { conflicts: [{ open: true, person: 'b' }, { open: true, person: 'a' }] })).toBe('2 conflicts await a decision: a, b');
    expect(staff({ type: 'noOpenConflicts' }, { conflicts: [{ open: true }] })).toBe('1 conflict awaits a decision: not named');
    expect(staff({ type: 'measuresLocked', min: 2, requireStopRule: true }, { measures: [{ locked: true }] })).toBe('1 measure locked; 2 needed; 1 lacks a stop rule');
    expect(staff({ type: 'roundClosed' }, { assignments: [] })).toBe('No reviewer is invited yet');
    expect(staff({ type: 'roundClosed' }, { assignments: [{ person: 'b', state: 'accepted' }, { person: 'a', state: 'submitted' }] })).toMatch(/^1 of 2 assignments are still open: b\./);
    expect(staff({ type: 'elapsed', workingDays: 1 }, { enteredOn: '2026-11-20', today: '2026-11-22' })).toBe('Not before 23 November 2026');
  });

  it('says why an assessment does not count', () => {
    const use = { type: 'assessmentPassed', assessment: 'dtac@2.0.0', sections: ['C1', 'C2'], inDate: true };
    expect(staff(use, { today: '2026-11-23', assessments: {} })).toBe('Failed or out of date: C1, C2. There is no finished dtac@2.0.0');
    expect(staff(use, { today: '2026-11-23', assessments: { 'dtac@2.0.0': { C1: 'pass', C2: 'pass', validUntil: '2026-11-22' } } })).toBe('Failed or out of date: C1, C2. Its last day was 22 November 2026');
    expect(staff(use, { today: '2026-11-23', assessments: { 'dtac@2.0.0': { C1: 'pass', C2: 'fail' } } })).toBe('Failed or out of date: C2');
  });

  it('says who has not accepted the residual risk', () => {
    const risk = (residualRisk: GuardFacts['residualRisk']) => staff({ type: 'residualRiskAccepted' }, { residualRisk });
    expect(risk({ applies: true, revision: 3, maker: { revision: 2 }, sites: [{ site: 'S1', revision: 3 }, { site: 'S2' }] })).toBe('Not accepted for hazard log revision 3 by: maker, S2');
    expect(risk({ applies: true, revision: 1, maker: { revision: 1 }, sites: [] })).toBe('Not accepted for hazard log revision 1 by: any site');
  });

  it('has another text where a stage must not have been reached', () => {
    expect(staff({ type: 'reached', stage: 'monitoring' }, { history: ['draft'] })).toBe('This evaluation has not been in monitoring');
    expect(staff({ type: 'reached', stage: 'monitoring', not: true }, { history: ['monitoring'] })).toMatch(/^This evaluation has been in monitoring before/);
  });
});
