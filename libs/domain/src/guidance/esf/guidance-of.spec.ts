import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { requirePack } from '@waymark/content/packs';
import type { Form } from '../../forms/index.ts';
import { esfGuidance, formOfEsf, standardsOf, type EsfFromForm, type EsfPack } from './index.ts';

const pack = requirePack<EsfPack>('esf@2022.08.0');
const form = requirePack<Form>('submission-form@1.0.0');
const rules = requirePack<EsfFromForm>('esf-from-form@1.0.0');
const guidance = (submitted: object, own: object = {}) => esfGuidance({ pack, rules, form, submitted: submitted as Record<string, unknown>, own: own as Record<string, unknown> });
const scanReader = { categories: ['ai', 'medical-device'], 'main-purpose': 'diagnose', stage: 'several-sites', 'ai-used': 'yes', 'is-device': 'yes', 'device-standalone': 'yes', 'direct-care': 'yes' };

describe('the tier from answers that were given already', () => {
  it('says on which questions of the form it rests, and asks only for what is open', () => {
    const found = guidance(scanReader);
    expect(found.classification).toEqual({ settled: false, row: 'r3', soFar: { result: 'tier', tier: 'C', group: 'diagnose' }, missing: ['in-value', 'g-treat'] });
    expect(found.restsOn).toMatchObject({ 'in-dht': ['categories'], 't-device': ['is-device'], 'out-robot': ['is-device', 'device-standalone'], 'g-diagnose': ['main-purpose'] });
    expect(guidance(scanReader, { 'in-value': 'yes', 'g-treat': 'no' }).classification).toEqual({ settled: true, row: 'r3', outcome: { result: 'tier', tier: 'C', group: 'diagnose' }, missing: [] });
  });

  it('takes the form before an answer of its own, and no hidden answer', () => {
    expect(guidance(scanReader, { 't-device': 'no' }).answers['t-device']).toBe('yes');
    const { answers } = guidance({ categories: ['estates'], 'is-device': 'no', 'direct-care': 'yes' });
    expect([answers['t-guide'], answers['in-dht']]).toEqual([undefined, 'no']);
  });

  it('takes “I’m not sure” for no answer', () => expect(guidance({ 'is-device': 'not-sure' }).answers).toEqual({}));

  it('names what the packs know', () => {
    const questions = new Set(pack.questions.map(({ id }) => id));
    expect(rules.facts.filter(({ id }) => !questions.has(id))).toEqual([]);
    expect([rules.form, rules.esf]).toEqual([`${form.id}@${form.version}`, `${pack.id}@${pack.version}`]);
    expect(formOfEsf(pack).sections.map(({ questions: asked }) => asked.length)).toEqual([4, 3, 5, 4]);
  });
});

describe('the standards that apply', () => {
  it('are 17 for tier A, 20 for tier B and 21 for tier C', () => expect((['A', 'B', 'C'] as const).map((tier) => standardsOf(pack, tier, form, false).length)).toEqual([17, 20, 21]));

  it('show the words of NICE for the four titles that are verified, and ours for the others', () => {
    const shown = standardsOf(pack, 'C', form, false);
    expect(shown.filter(({ titleIsOfficial }) => titleIsOfficial).map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(shown[2]!.title).toBe('Consider environmental sustainability');
    expect(shown[4]!.title).toBe('Uses good data practices in its design');
    expect(shown.filter(({ evidenceIsVerified }) => evidenceIsVerified).map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('say of 13 that they are in the early deployment subset, and of no other whether it is', () =>
    expect(standardsOf(pack, 'C', form, false).map(({ earlyDeployment }) => earlyDeployment)).toEqual([...Array<true>(13).fill(true), ...Array<null>(8).fill(null)]));

  it('are each asked for by a question of the form, and of AI alone with its note', () => {
    expect(standardsOf(pack, 'C', form, true).filter(({ questions }) => questions.length === 0)).toEqual([]);
    expect(standardsOf(pack, 'C', form, true).filter(({ aiNote }) => aiNote).map(({ number }) => number)).toEqual([4, 5, 6, 15, 16, 20]);
    expect(standardsOf(pack, 'C', form, false).filter(({ aiNote }) => aiNote)).toEqual([]);
  });

  it('grow with the tier', () => {
    fc.assert(
      fc.property(fc.boolean(), (ai) => {
        const numbers = (tier: 'A' | 'B' | 'C') => standardsOf(pack, tier, form, ai).map(({ number }) => number);
        expect(numbers('B')).toEqual(expect.arrayContaining(numbers('A')));
        expect(numbers('C')).toEqual(expect.arrayContaining(numbers('B')));
      }),
    );
  });
});
