import { describe, expect, it } from '@jest/globals';
import { requirePack } from '@waymark/content/packs';
import fc from 'fast-check';
import { questionsOf, type Form } from '../forms/index.ts';
import { choiceOf, forPractice, inConfidence, unnamed } from './index.ts';

const form = requirePack<Form>('submission-form@1.0.0');
const shown = (answers: Record<string, unknown>, names: string[] = []) => forPractice(form, answers, names);

describe('what reviewers practise on', () => {
  it('is an answer that is open, and none that the form or the team has in confidence', () => {
    const answers = { summary: 'A lamp', problem: 'Dark wards', 'price-model': 'licence', [choiceOf('problem')]: 'yes' };
    expect(shown(answers)).toEqual({ summary: 'A lamp' });
    expect(shown({ ...answers, [choiceOf('price-model')]: 'no' })).toEqual({ summary: 'A lamp', 'price-model': 'licence' });
  });

  it('is nothing in confidence, no choice and no file, whatever was chosen', () => {
    const ids = questionsOf(form).map(({ id }) => id);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...ids), fc.constantFrom('yes', 'words', 3)), fc.dictionary(fc.constantFrom(...ids).map(choiceOf), fc.constantFrom('yes', 'no')), (given, chosen) => {
        const answers = { ...given, ...chosen };
        const [keys, closed] = [Object.keys(shown(answers)), inConfidence(form, answers)];
        expect(keys.filter((id) => closed.includes(id) || !ids.includes(id) || questionsOf(form).find((one) => one.id === id)?.type === 'file')).toEqual([]);
      }),
    );
  });

  it('names nobody, also where the team opened it: every other question of the form that is kept back is a file', () => {
    const all = Object.fromEntries(questionsOf(form).flatMap(({ id }) => [[id, 'words'], [choiceOf(id), 'no']]));
    const visible = questionsOf({ ...form, sections: form.sections.map((one) => ({ ...one, questions: one.questions.map((question) => ({ ...question, visibleWhen: null })) })) });
    const kept = Object.keys(forPractice({ ...form, sections: [{ ...form.sections[0]!, questions: visible }] }, all, []));
    expect(visible.filter(({ id, type }) => type !== 'file' && !kept.includes(id)).map(({ id }) => id)).toEqual(['org-name', 'org-number', 'org-ods', 'contact', 'partners', 'professional-support', 'safety-officer', 'declare-accurate']);
  });

  it('has no name of the organisation or the team in its words, with its legal form or without, also in a group', () => {
    const names = ['Bright Lamps Ltd', 'Ada (A.) Kaur', 'Al'];
    expect(shown({ summary: 'BRIGHT  LAMPS LTD makes it, and Bright Lamps sells it; Bright Lampshades do not. Ask Ada (A.) Kaur. Also Al.' }, names)).toEqual({
      summary: '[left out] makes it, and [left out] sells it; Bright Lampshades do not. Ask [left out]. Also Al.',
    });
    expect(shown({ benefits: [{ benefit: 'Light of Bright Lamps', size: 3, basis: null }] }, names)).toEqual({ benefits: [{ benefit: 'Light of [left out]', size: 3, basis: null }] });
  });

  it('has no address, link or telephone number, and keeps the numbers of a study', () => {
    const words = 'Write to ada@lamps.example, see https://lamps.example/a?b=c or www.lamps.example, call 020 7946 0018 or +44 20 7946 0018';
    expect(shown({ description: words })).toEqual({ description: 'Write to [left out], see [left out] or [left out], call [left out] or [left out]' });
    expect(shown({ description: 'See foo.co.uk, lamps.example.com/buy and shop-lamps.io; call 0044 20 7946 0018, +49 30 1234567 or 020 7946 0018.' })).toEqual({
      description: 'See [left out], [left out] and [left out]; call [left out], [left out] or [left out].',
    });
    const study = 'E.g. at 3.5 p.m., i.e. in 2020.Then from 2019 - 2020, 1 000 000 000 readings, p < 0.05, 0.5 to 0.75';
    expect(shown({ description: study })).toEqual({ description: study });
  });

  it('keeps the words of whoever named nobody where a name is asked for, and of a sentence without a space before it', () => {
    const answers = { 'direct-care': 'yes', 'safety-officer': 'Not applicable', partners: [{ party: 'The NHS', stake: 'buyer' }, { party: 'Patients', stake: 'users' }] };
    const words = 'Patients of the NHS use it in primary care.Online tools help; where it is not applicable, none is used';
    expect(shown({ ...answers, summary: words })).toMatchObject({ summary: words });
    expect(shown({ summary: 'Made by BrightLamps.co.uk' })).toEqual({ summary: 'Made by [left out]' });
  });

  it('is found in time that grows with the words, whatever they are: by its square these would take minutes', () => {
    const half = 200_000;
    for (const words of ['a'.repeat(2 * half), 'a-'.repeat(half), 'a.'.repeat(half), '0 '.repeat(half), '.'.repeat(half), 'www.'.repeat(half / 2), '@'.repeat(half)]) expect(typeof shown({ description: `${words}!` })['description']).toBe('string');
    expect(shown({ description: 'Look ...lamps.example.com, =ada@lamps.example@x, -lamps.co.uk' })).toEqual({ description: 'Look ...[left out], [left out], [left out]' });
  });

  it('names nobody whom an answer that is kept back names, and keeps the words of professions and stakes', () => {
    const answers = {
      'org-name': 'Bright Lamps Ltd', 'direct-care': 'yes', 'safety-officer': 'Dr Jo Bell, pharmacist, 2041234',
      contact: [{ 'full-name': 'Ada Kaur', role: 'Director', email: 'ada@lamps.example', phone: 'ext. 4711' }],
      partners: [{ party: 'Leeds Trust', stake: 'site' }],
    };
    expect(shown({ ...answers, summary: 'Dr Jo Bell, Ada Kaur (ext. 4711) and Leeds Trust made it at Bright Lamps; a pharmacist is the director of a site' })).toMatchObject({
      summary: '[left out], [left out] ([left out]) and [left out] made it at [left out]; a pharmacist is the director of a site',
    });
  });

  it('is not named in other answers where its own name is left out', () => {
    expect(unnamed({ summary: 'Night Lamp helps', benefits: [{ benefit: 'A NIGHT  LAMP', size: 3 }] }, ['Night Lamp', undefined])).toEqual({ summary: '[left out] helps', benefits: [{ benefit: 'A [left out]', size: 3 }] });
  });
});
