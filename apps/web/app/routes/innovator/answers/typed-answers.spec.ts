import { describe, expect, it } from '@jest/globals';
import { questionsOf, type Form } from '@waymark/domain/forms';
import { requirePack } from '@waymark/content/packs';
import { vectors } from '@waymark/testing/vectors';
import { typedAnswers } from './typed-answers.server.ts';
import { typedOf } from './typed.ts';

interface Sample {
  id: string;
  answers: Record<string, unknown>;
  expect: { schemaValid: boolean };
}

const questions = questionsOf(requirePack<Form>('submission-form@1.0.0'));
const asked = questions.filter(({ type }) => type !== 'file');
const { samples } = vectors<{ samples: Sample[] }>('submission-form.samples.json');
const given = (answers: object) => Object.fromEntries(Object.entries(answers).filter(([id, value]) => value !== null && asked.some((question) => question.id === id)));

describe('answers that are read back from the fields that show them', () => {
  it.each(samples.filter((sample) => sample.expect.schemaValid).map((sample) => [sample.id, sample] as const))('are the same: %s', (_, { answers }) => {
    const read = typedAnswers(asked, typedOf(asked, answers), answers);
    expect(read.problems).toEqual([]);
    const notStated = Object.fromEntries(Object.entries(answers).filter(([, value]) => typeof value === 'object' && value !== null && 'notStated' in value));
    expect({ ...given(read.answers), ...given(notStated) }).toEqual(given(answers));
  });

  it('an emptied field takes its answer away, an empty item of a group is none', () => {
    expect(typedAnswers(asked.filter(({ id }) => id === 'name'), { 'q-name': [''] }, { name: 'Lamp' }).answers).toEqual({ name: null });
    const contact = asked.filter(({ id }) => id === 'contact');
    const typed = { 'q-contact-count': ['2'], 'q-contact-0-full-name': [' '], 'q-contact-1-full-name': ['Sam'] };
    expect(typedAnswers(contact, typed, {}).answers).toEqual({ contact: [{ 'full-name': 'Sam' }] });
  });

  it('what is not stated stays so until something is typed', () => {
    const stage = asked.filter(({ id }) => id === 'stage');
    expect(typedAnswers(stage, {}, { stage: { notStated: true } }).answers).toEqual({});
    expect(typedAnswers(stage, { 'q-stage': ['pilot'] }, { stage: { notStated: true } }).answers).toEqual({ stage: 'pilot' });
  });

  it('one field that cannot be read keeps no other from being saved', () => {
    const two = asked.filter(({ id }) => id === 'problem' || id === 'population-size');
    const read = typedAnswers(two, { 'q-problem': ['It hurts'], 'q-population-size': ['many'] }, {});
    expect(read).toEqual({ answers: { problem: 'It hurts', 'population-size': 'many' }, problems: [{ field: 'q-population-size', message: expect.any(String) }] });
  });

  it('what cannot be read comes back to its fields as it was typed', () => {
    const typed = { 'q-population-size': [' about 12'], 'q-unit-price': ['free'], 'q-pen-test[day]': ['31'], 'q-pen-test[month]': ['Feb'], 'q-pen-test[year]': [''] };
    const three = asked.filter(({ id }) => ['population-size', 'unit-price', 'pen-test'].includes(id));
    expect(typedOf(three, typedAnswers(three, typed, {}).answers)).toEqual(typed);
  });
});
