import { describe, expect, it } from '@jest/globals';
import { requirePack, submissionSchema } from '@waymark/content/packs';
import fc from 'fast-check';
import { questionsOf, validateAnswers, type Form } from './index.ts';

const form = requirePack<Form>('submission-form@1.0.0');
const ids = questionsOf(form).map(({ id }) => id);
const faults = (answers: Record<string, unknown>) => validateAnswers(submissionSchema(), answers);
const file = { fileId: 'f', name: 'x.pdf', mediaType: 'application/pdf', sizeBytes: 1000, sha256: '0'.repeat(64), documentType: 'dpia' };

describe('validateAnswers', () => {
  it.each<[Record<string, unknown>, string]>([
    [{ stage: 'launched' }, '“How far has it got?”: choose one of prototype, testing, pilot, one-site, several-sites'],
    [{ users: ['nobody', 'patients'] }, '“Who uses it?”: “nobody” cannot be combined: remove it, or the other options'],
    [{ users: ['patients', 'patients'] }, '“Who uses it?”: choose each option once'],
    [{ colour: 'blue' }, 'The form has no question “colour”: remove this answer'],
    [{ 'population-size': 12.5 }, '“How many people in England could benefit in a year?”: give a whole number'],
    [{ 'population-size': 0 }, '“How many people in England could benefit in a year?”: give a number of 1 or more'],
    [{ 'cyber-essentials': '01/12/2026' }, '“When does your Cyber Essentials certificate end?”: write a date that exists as YYYY-MM-DD, e.g. 2026-03-31'],
    [{ 'cyber-essentials': '2026-02-30' }, '“When does your Cyber Essentials certificate end?”: write a date that exists as YYYY-MM-DD, e.g. 2026-03-31'],
    [{ 'unit-price': { amountPence: 12.5, currency: 'GBP' } }, '“What is the price?”, amountPence: give a whole number'],
    [{ 'unit-price': { amountPence: 12 } }, '“What is the price?”: add “currency”'],
    [{ 'unit-price': { amountPence: 12, currency: 'EUR' } }, '“What is the price?”, currency: give "GBP"'],
    [{ name: 'a\nb' }, '“What is the name of your innovation?”: write it on one line'],
    [{ name: 'x'.repeat(101) }, '“What is the name of your innovation?”: shorten it to at most 100 characters'],
    [{ name: 7 }, '“What is the name of your innovation?”: write a text'],
    [{ contact: [{ email: 'a@example.org' }, { email: 'nowhere' }] }, '“Who should we contact?”, item 2, email: write an email address, e.g. name@example.org'],
    [{ contact: [{ shoe: 9 }] }, '“Who should we contact?”, item 1: remove “shoe”, which is no field of it'],
    [{ contact: Array.from({ length: 6 }, () => ({})) }, '“Who should we contact?”: give at most 5 entries'],
    [{ dpia: [{ ...file, documentType: 'hazard-log' }] }, '“Add your data protection impact assessment”, item 1, documentType: choose one of dpia'],
    [{ 'org-ods': 'rrk' }, '“ODS code”: write it so that it fits ^[A-Z0-9]{2,10}$'],
  ])('%j', (answers, message) => {
    expect(faults(answers)).toEqual([{ at: Object.keys(answers)[0], message }]);
  });

  it('names every fault, and accepts the longest text in code points', () => {
    expect(faults({ name: 7, stage: 'launched', users: ['dogs'], summary: 'fine' }).map(({ at }) => at)).toEqual(['name', 'stage', 'users']);
    expect(faults({ name: '🩺'.repeat(100) })).toEqual([]);
    expect(faults({ name: '🩺'.repeat(101) })).toHaveLength(1);
  });

  it('takes “not stated” for any question and for any field of an item', () => {
    expect(faults(Object.fromEntries(ids.map((id) => [id, { notStated: true }])))).toEqual([]);
    expect(faults({ studies: [{ title: 'A', independent: { notStated: true } }] })).toEqual([]);
    expect(faults({ colour: { notStated: true } }).map(({ at }) => at)).toEqual(['colour']);
    expect(faults({ contact: [{ notStated: true }] }).map(({ at }) => at)).toEqual(['contact']);
    expect(faults({ dpia: [{ ...file, name: { notStated: true } }] }).map(({ at }) => at)).toEqual(['dpia']);
    expect(faults({ stage: { notStated: 'perhaps' } }).map(({ at }) => at)).toEqual(['stage']);
    expect(faults({ stage: { notStated: true, value: 'secret' } }).map(({ at }) => at)).toEqual(['stage']);
  });

  it('never fails on whatever is sent, and names a question of what was sent', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.oneof(fc.constantFrom(...ids), fc.string()), fc.jsonValue()), (answers) => {
        for (const { at, message } of faults(answers)) {
          expect(Object.keys(answers)).toContain(at);
          expect(message).toMatch(/^(“|The form has no question “)/);
        }
      }),
    );
  });

  it('keeps schemas of one name apart, whatever was compiled before', () => {
    const schema = (title: string, type: string) => ({ $id: 'urn:waymark:same', type: 'object', properties: { q: { title, type } } });
    expect(validateAnswers(schema('One', 'string'), { q: 1 })).toEqual([{ at: 'q', message: '“One”: write a text' }]);
    expect(validateAnswers(schema('Two', 'integer'), { q: 1 })).toEqual([]);
  });
});
