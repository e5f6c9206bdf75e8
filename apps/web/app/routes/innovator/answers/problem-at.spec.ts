import { describe, expect, it } from '@jest/globals';
import type { Form } from '@waymark/domain/forms';
import { problemAt } from './problem-at.ts';

const form = {
  sections: [{ questions: [{ id: 'contact', type: 'group', label: 'Who should we contact?' }, { id: 'unit-price', type: 'money', label: 'What is the price?' }, { id: 'name', type: 'text', label: 'Name: long' }] }],
} as unknown as Form;

describe('where a refusal belongs', () => {
  it.each([
    ['answers.contact', '“Who should we contact?”, item 2, email: write an email address, e.g. name@example.org', 'q-contact-1-email', 'Write an email address, e.g. name@example.org'],
    ['answers.contact', '“Who should we contact?”: give at most 5 entries', 'q-contact', 'Give at most 5 entries'],
    ['answers.unit-price', '“What is the price?”, amountPence: give a whole number', 'q-unit-price', 'Give a whole number'],
    ['answers.name', '“Name: long”: shorten it to at most 100 characters', 'q-name', 'Shorten it to at most 100 characters'],
  ])('%s %s', (field, message, at, words) => expect(problemAt(form, { field, message })).toEqual({ question: field.slice(8), field: at, message: words }));

  it('nowhere, where it names no question', () => {
    expect(problemAt(form, { message: 'Somebody saved this draft since you read it' })).toEqual({ field: '', message: 'Somebody saved this draft since you read it' });
    expect(problemAt(form, { field: 'answers.colour', message: 'x' })).toEqual({ field: '', message: 'x' });
  });
});
