import { describe, expect, it } from '@jest/globals';
import { requirePack } from '@waymark/content/packs';
import type { Form } from '@waymark/domain/forms';
import { askedAbout } from './asked-about.ts';

const FORM = requirePack<Form>('submission-form@1.0.0');
const inConfidence = (...ids: string[]): Form => ({
  ...FORM,
  sections: FORM.sections.map((section) => ({ ...section, questions: section.questions.map((question) => (ids.includes(question.id) ? { ...question, confidential: true } : question)) })),
});

describe('what somebody reads who was only asked', () => {
  it('is the name and one line as they were submitted', () => {
    expect(askedAbout(FORM, { name: ' Lamp ', summary: 'Light\n by  night' })).toEqual({ title: 'Lamp', summary: 'Light by night' });
    expect(askedAbout(FORM, { name: 'Lamp', summary: 'x'.repeat(201) }).summary).toBe(`${'x'.repeat(200)}…`);
    expect(askedAbout(FORM, { name: { notStated: true }, summary: ' ' })).toEqual({ title: null, summary: null });
  });

  it('is nothing that the form asks in confidence', () => {
    const answers = { name: 'Lamp', summary: 'Our price is 7' };
    expect(askedAbout(inConfidence('summary'), answers)).toEqual({ title: 'Lamp', summary: null });
    expect(askedAbout(FORM, { ...answers, 'summary:confidence': 'yes' })).toEqual({ title: 'Lamp', summary: null });
    expect(askedAbout(inConfidence('name', 'summary'), answers)).toEqual({ title: null, summary: null });
  });
});
