import { expect, it } from '@jest/globals';
import { requirePack } from '@waymark/content/packs';
import { choiceOf, inConfidence, mayChoose } from '@waymark/domain/confidence';
import { questionsOf, type Form } from '@waymark/domain/forms';
import fc from 'fast-check';
import { shownChoices, storedChoices, withChoices } from './choices.ts';
import { typedOf } from './typed.ts';

const form = requirePack<Form>('submission-form@1.0.0');
const questions = questionsOf(form);

it('a page asks for the choice after each question that takes one', () => {
  expect(withChoices(questions.slice(0, 2)).map(({ id }) => id)).toEqual(['name', questions[1]!.id, choiceOf(questions[1]!.id)]);
});

it('what a page shows and sends back unchanged stores what was stored, whatever the form marks', () => {
  const stored = fc.uniqueArray(fc.constantFrom(...questions.filter(mayChoose)), { selector: ({ id }) => id }).map((chosen) => Object.fromEntries(chosen.map(({ id, confidential }) => [choiceOf(id), confidential ? 'no' : 'yes'])));
  fc.assert(
    fc.property(stored, (answers) => {
      const asked = withChoices(questions);
      const shown = shownChoices(form, answers);
      const typed = typedOf(asked, shown);
      const sent = Object.fromEntries(asked.filter(({ id }) => id.endsWith(':confidence')).map(({ id }) => [id, typed[`q-${id}`]?.[0] ?? null]));
      const back = Object.fromEntries(Object.entries(storedChoices(form, sent)).filter(([, value]) => value !== null));
      expect(back).toEqual(answers);
      expect(inConfidence(form, back)).toEqual(inConfidence(form, answers));
    }),
  );
});

it('leaves answers as they are', () => {
  expect(storedChoices(form, { summary: 'yes', gone: null })).toEqual({ summary: 'yes', gone: null });
});
