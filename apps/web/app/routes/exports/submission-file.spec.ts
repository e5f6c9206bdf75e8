import { expect, it } from '@jest/globals';
import { requirePack } from '@waymark/content/packs';
import { questionsOf, visibleQuestions, type Form } from '@waymark/domain/forms';
import { formOfDtac, type DtacPack } from '@waymark/domain/guidance';
import { parse } from 'csv-parse/sync';
import { DOCUMENT_KINDS } from '../../texts/document-kinds.ts';
import { submissionCsv, submissionJson } from './submission-file.ts';

const DOCUMENT = { id: 'd1', kind: 'dpia', fileName: 'Ours.pdf', mediaType: 'application/pdf', sizeBytes: 12, sha256: 'ab12', validUntil: '2031-01-31', version: 2, inConfidence: true };
const form = requirePack<Form>('submission-form@1.0.0');
const hidden = questionsOf(form).find(({ visibleWhen }) => visibleWhen !== null)!.id;
const sent = { reference: 'INN-2027-0001', innovation: 'Lamp', evaluation: 1, revision: 2, form: 'submission-form@1.0.0', sentAt: '2027-01-01T09:00:00.000Z', simulated: true, documents: [DOCUMENT], guidance: [], answers: { name: '=Lamp', summary: 'Two\nlines', [hidden]: 'Hidden words' } };

it('a submission as a table has every question that shows, no formula, the mark, and nothing hidden', () => {
  const [columns, ...rows] = parse(submissionCsv(sent, form), { bom: true }) as string[][];
  expect(columns).toContain('Simulated');
  expect(rows.slice(0, 2)).toEqual([
    ['INN-2027-0001', '2', 'yes', 'About your innovation', 'name', expect.any(String), 'no', "'=Lamp"],
    ['INN-2027-0001', '2', 'yes', 'About your innovation', 'summary', expect.any(String), 'no', 'Two\nlines'],
  ]);
  expect(rows.filter(([, , , , , , confidential]) => confidential === 'yes').length).toBeGreaterThan(0);
  expect(rows.at(-1)).toEqual(['INN-2027-0001', '2', 'yes', 'Documents', 'document/d1', DOCUMENT_KINDS['dpia'], 'yes', 'Ours.pdf, version 2, 12 bytes, valid until 2031-01-31, SHA-256 ab12']);
  expect(JSON.stringify(rows)).not.toContain('Hidden words');
});

it('has what was answered to guidance, under its pin and without what does not show', () => {
  const asked = formOfDtac(requirePack<DtacPack>('dtac@2.0.0'));
  const [question] = visibleQuestions(asked, {});
  const hiddenHere = questionsOf(asked).find(({ id }) => !visibleQuestions(asked, {}).some((shown) => shown.id === id));
  const withPack = { ...sent, guidance: [{ pin: 'dtac@2.0.0', form: asked, answers: { [question!.id]: 'Said here', ...(hiddenHere ? { [hiddenHere.id]: 'Hidden words' } : {}) } }] };
  const rows = parse(submissionCsv(withPack, form), { bom: true }) as string[][];
  expect(rows.find(([, , , , id]) => id === `dtac@2.0.0/${question!.id}`)).toEqual(['INN-2027-0001', '2', 'yes', expect.stringContaining('Guidance (dtac@2.0.0): '), `dtac@2.0.0/${question!.id}`, question!.label, 'no', 'Said here']);
  expect(rows.at(-1)![4]).toBe('document/d1');
  expect(JSON.stringify(rows)).not.toContain('Hidden words');
  expect(JSON.parse(submissionJson(withPack, form)).guidance).toEqual([{ pack: 'dtac@2.0.0', answers: { [question!.id]: 'Said here' } }]);
});

it('as data it has the answers as they are', () => {
  expect(JSON.parse(submissionJson(sent, form))).toEqual({ ...sent, answers: { name: '=Lamp', summary: 'Two\nlines' }, inConfidence: expect.arrayContaining(['contact', 'price-model']) });
});

it('it marks what the team chose to be in confidence, and not what it opened', () => {
  const chosen = { ...sent, documents: [{ ...DOCUMENT, inConfidence: false }], answers: { ...sent.answers, 'summary:confidence': 'yes', 'contact:confidence': 'no' } };
  const rows = parse(submissionCsv(chosen, form), { bom: true }) as string[][];
  const marked = (id: string) => rows.find((row) => row[4] === id)?.[6];
  expect([marked('name'), marked('summary'), marked('contact'), marked('price-model'), marked('document/d1')]).toEqual(['no', 'yes', 'no', 'yes', 'no']);
  const { answers, inConfidence } = JSON.parse(submissionJson(chosen, form));
  expect(answers).toEqual({ name: '=Lamp', summary: 'Two\nlines' });
  expect(inConfidence).toContain('summary');
  expect(inConfidence).not.toContain('contact');
});
