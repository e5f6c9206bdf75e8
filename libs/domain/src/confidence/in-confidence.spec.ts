import { describe, expect, it } from '@jest/globals';
import { requirePack, submissionSchema } from '@waymark/content/packs';
import fc from 'fast-check';
import { questionsOf, validateAnswers, visibleQuestions, type Form } from '../forms/index.ts';
import {
  choiceOf, choicesIn, choicesSent, chosenFor, confidenceDifferences, confidentialFiles, inConfidence, isInConfidence, keptMarks, labelOf, mayChoose, openQuestions, questionIdOf, storedChoice, withoutChoices,
} from './index.ts';

const form = requirePack<Form>('submission-form@1.0.0');
const questions = questionsOf(form);
const marked = questions.filter(({ confidential }) => confidential).map(({ id }) => id);
const ids = fc.constantFrom(...questions.map(({ id }) => id));
const choices = fc.dictionary(ids.map(choiceOf), fc.constantFrom('yes', 'no', null, true, 'maybe', { notStated: true }));

describe('what is in confidence', () => {
  it('is what the form marks, where nobody chose', () => {
    expect(inConfidence(form, {})).toEqual(visibleQuestions(form, {}).map(({ id }) => id).filter((id) => marked.includes(id)));
    expect(inConfidence(form, {})).toContain('price-model');
  });

  it('is what the team chose where it did: it marks an answer, and takes the mark of the form away', () => {
    const chosen = { [choiceOf('summary')]: 'yes', [choiceOf('price-model')]: 'no' };
    expect(inConfidence(form, chosen)).toContain('summary');
    expect(inConfidence(form, chosen)).not.toContain('price-model');
  });

  it('is never the name or a declaration by choice, nor anything by what is no choice', () => {
    expect(questions.filter((question) => !mayChoose(question)).map(({ id }) => id)).toEqual(['name', 'declare-accurate']);
    expect(isInConfidence({ id: 'name', confidential: false }, { [choiceOf('name')]: 'yes' })).toBe(false);
    for (const junk of [true, 1, null, 'YES', { notStated: true }]) expect(isInConfidence({ id: 'summary', confidential: false }, { [choiceOf('summary')]: junk })).toBe(false);
    for (const junk of [false, 0, null, 'NO', '']) expect(isInConfidence({ id: 'unit-price', confidential: true }, { [choiceOf('unit-price')]: junk })).toBe(true);
  });

  it('and what is not are all that shows, and nothing is both', () => {
    fc.assert(
      fc.property(choices, (answers) => {
        const [closed, open] = [inConfidence(form, answers), openQuestions(form, answers).map(({ id }) => id)];
        expect([...closed, ...open].sort()).toEqual(visibleQuestions(form, answers).map(({ id }) => id).sort());
      }),
    );
  });

  it('is the files that such an answer names, also where its question does not show', () => {
    const file = (fileId: string) => [{ fileId, name: 'a.pdf' }];
    const [one, other] = questions.filter(({ type }) => type === 'file').map(({ id }) => id);
    const answers = { [one!]: file('1'), [other!]: file('2') };
    expect(confidentialFiles(form, answers)).toEqual([]);
    expect(confidentialFiles(form, { ...answers, [choiceOf(other!)]: 'yes' })).toEqual(['2']);
  });
});

describe('a choice', () => {
  it('is stored where it differs from the form alone, and says what was chosen', () => {
    fc.assert(
      fc.property(ids, fc.boolean(), (id, chosen) => {
        const question = questions.find((one) => one.id === id)!;
        const stored = storedChoice(question, chosen);
        expect(stored === null).toBe(chosen === question.confidential);
        if (mayChoose(question)) expect(isInConfidence(question, stored === null ? {} : { [choiceOf(id)]: stored })).toBe(chosen);
      }),
    );
  });

  it('stands among the answers under an id of its own, and can be told from them', () => {
    expect([chosenFor(choiceOf('summary')), chosenFor('summary'), questionIdOf(choiceOf('summary')), questionIdOf('summary')]).toEqual(['summary', null, 'summary', 'summary']);
    expect(questions.some(({ id }) => chosenFor(id) !== null)).toBe(false);
    const answers = { summary: 'A lamp', [choiceOf('summary')]: 'yes' };
    expect([choicesIn(answers), withoutChoices(answers)]).toEqual([{ [choiceOf('summary')]: 'yes' }, { summary: 'A lamp' }]);
    expect([labelOf(form, choiceOf('unit-price')), labelOf(form, 'unit-price'), labelOf(form, 'gone')]).toEqual(['Commercial in confidence: What is the price?', 'What is the price?', 'gone']);
  });

  it('is yes or no, for a question of the form that takes one', () => {
    const faults = (answers: Record<string, unknown>) => validateAnswers(submissionSchema(), answers).map(({ at }) => at);
    expect(faults({ [choiceOf('summary')]: 'yes', [choiceOf('unit-price')]: 'no' })).toEqual([]);
    for (const [id, value] of [['summary', true], ['summary', 'maybe'], ['name', 'yes'], ['declare-accurate', 'yes'], ['gone', 'yes']] as const) expect(faults({ [choiceOf(id)]: value })).toEqual([choiceOf(id)]);
  });

  it('keeps every mark where a later version of the form marks otherwise', () => {
    const flipped: Form = { ...form, sections: form.sections.map((section) => ({ ...section, questions: section.questions.map((question) => ({ ...question, confidential: !question.confidential })) })) };
    fc.assert(
      fc.property(choices.map((given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value === 'yes' || value === 'no'))), (answers) => {
        const moved = { ...answers, ...keptMarks(form, flipped, answers) };
        for (const question of questions.filter(mayChoose)) expect(isInConfidence({ ...question, confidential: !question.confidential }, moved)).toBe(isInConfidence(question, answers));
      }),
    );
    expect(keptMarks(form, form, {})).toEqual({});
  });
});

it('two revisions differ by the questions whose mark changed and that show in both', () => {
  const differ = (then: Record<string, unknown>, now: Record<string, unknown>) => confidenceDifferences({ form, answers: then }, { form, answers: now }).map(({ question, then: was, now: is }) => [question.id, was, is]);
  expect(differ({}, { [choiceOf('summary')]: 'yes', [choiceOf('price-model')]: 'no' })).toEqual([['summary', false, true], ['price-model', true, false]]);
  expect(differ({ [choiceOf('summary')]: 'no' }, {})).toEqual([]);
});

describe('the choices that go with a revision', () => {
  const SECRET = { summary: 'Secret', [choiceOf('summary')]: 'yes' };
  const go = (sent: object, then: object, draft: object) => choicesSent(form, sent as never, { form, answers: then as never }, { form, answers: draft as never });

  it('are those of the draft, where it says what is sent', () => {
    expect(go({ summary: 'Secret' }, SECRET, { summary: 'Secret', [choiceOf('unit-price')]: 'no' })).toEqual({ [choiceOf('unit-price')]: 'no' });
    expect(go({ summary: 'Open' }, {}, { summary: 'Open', [choiceOf('summary')]: 'yes' })).toEqual({ [choiceOf('summary')]: 'yes' });
  });

  it('take no mark from words that the draft does not have any more, and put one on', () => {
    expect(go({ summary: 'Secret' }, SECRET, { summary: 'Harmless' })).toEqual({ [choiceOf('summary')]: 'yes' });
    expect(go({ summary: 'Secret' }, SECRET, {})).toEqual({ [choiceOf('summary')]: 'yes' });
    expect(go({ summary: 'Open' }, { summary: 'Open' }, { summary: 'Secret', [choiceOf('summary')]: 'yes' })).toEqual({ [choiceOf('summary')]: 'yes' });
    expect(go({ 'unit-price': 1 }, { 'unit-price': 1 }, { 'unit-price': 2, [choiceOf('unit-price')]: 'no' })).toEqual({});
  });

  it('keep what another version of the form marked', () => {
    const other = { ...form, sections: form.sections.map((section) => ({ ...section, questions: section.questions.map((one) => ({ ...one, confidential: one.id === 'summary' })) })) };
    expect(choicesSent(form, { summary: 'Secret' }, { form: other, answers: { summary: 'Secret' } }, { form, answers: { summary: 'Harmless' } })).toEqual({ [choiceOf('summary')]: 'yes' });
  });
});
