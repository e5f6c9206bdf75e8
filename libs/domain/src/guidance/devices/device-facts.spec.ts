import { expect, it } from '@jest/globals';
import { requirePack } from '@waymark/content/packs';
import type { Form } from '../../forms/index.ts';
import { deviceFacts } from './device-facts.ts';

const form = requirePack<Form>('submission-form@1.0.0');
const facts = (answers: Record<string, unknown>) => deviceFacts(form, answers).map(({ fact, answer, state }) => [fact.id, answer, state]);

it('says what was stated of a device, and what nobody is sure of', () => {
  expect(facts({ categories: ['ai'], 'ai-used': 'yes', 'is-device': 'yes', 'device-class': 'class-2a', 'device-standalone': 'not-sure', 'device-mark': 'in-progress' })).toEqual([
    ['AIAMD', 'Yes', 'stated'],
    ['MDR2002', 'Yes', 'stated'],
    ['DEVICE_CLASSES', 'Class IIa', 'stated'],
    ['SAMD', 'I’m not sure', 'to-check'],
    ['UKCA_CE', 'We have applied', 'to-check'],
  ]);
});

it('says nothing of a class where it is no device, whatever was answered before', () =>
  expect(facts({ categories: ['estates'], 'is-device': 'no', 'device-class': 'class-3' })).toEqual([['MDR2002', 'No', 'stated']]));

it('says what is not answered yet', () => expect(facts({})).toEqual([['MDR2002', null, 'unanswered']]));
