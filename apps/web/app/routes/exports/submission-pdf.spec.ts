import { expect, it } from '@jest/globals';
import { requirePack } from '@waymark/content/packs';
import { visibleQuestions, type Form } from '@waymark/domain/forms';
import { formOfDtac, type DtacPack } from '@waymark/domain/guidance';
import { openPdf } from '@waymark/testing/pdf';
import { EXPORTS } from '../../texts/exports.ts';
import { submissionPdf } from './submission-pdf.ts';

const DOCUMENT = { id: 'd1', kind: 'dpia', fileName: 'Ours.pdf', mediaType: 'application/pdf', sizeBytes: 12, sha256: 'ab12', validUntil: '2031-01-31', version: 2, inConfidence: true };
const form = requirePack<Form>('submission-form@1.0.0');
const study = (title: string) => ({ title, design: 'rct' });
const answers = { name: 'Lamp & <Co>', summary: 'Two\nlines: £5 ≥ €4 – naïve Ωμέγα Привет', 'hidden-from-all': 'Hidden words' };
const sent = { reference: 'INN-2027-0001', innovation: 'Lamp & <Co>', evaluation: 1, revision: 2, form: 'submission-form@1.0.0', sentAt: '2027-01-01T09:00:00.000Z', simulated: true, documents: [DOCUMENT], guidance: [], answers: answers as Record<string, unknown> };
const hidden = form.sections.flatMap(({ questions }) => questions).find(({ visibleWhen }) => visibleWhen !== null)!.id;
const group = form.sections.flatMap(({ questions }) => questions).find(({ type, visibleWhen }) => type === 'group' && visibleWhen === null);

it('every question that shows is a heading in the order of the form, and nothing hidden is in it', async () => {
  const { headings, words } = await openPdf(await submissionPdf({ ...sent, answers: { ...answers, [hidden]: 'Hidden words' } }, form, 'Waymark'));
  expect(headings.filter(({ level }) => level === 3).map(({ text }) => text)).toEqual(visibleQuestions(form, answers).map(({ label }) => label));
  expect(headings[0]).toEqual({ level: 1, text: 'Lamp & <Co>' });
  expect(words).toContain('Two lines: £5 ≥ €4 – naïve Ωμέγα Привет');
  expect(words).toContain('No answer');
  expect(words).not.toContain('Hidden words');
});

it('what was answered to guidance stands after the answers, under the name of its pack', async () => {
  const asked = formOfDtac(requirePack<DtacPack>('dtac@2.0.0'));
  const [question] = visibleQuestions(asked, {});
  const { headings, words } = await openPdf(await submissionPdf({ ...sent, guidance: [{ pin: 'dtac@2.0.0', form: asked, answers: { [question!.id]: 'Said of the DTAC' } }] }, form, 'Waymark'));
  expect(headings.filter(({ level }) => level === 2).map(({ text }) => text)).toContainEqual(expect.stringContaining('Guidance (dtac@2.0.0)'));
  expect(words).toContain('Said of the DTAC');
});

it('it carries its marks, its revision, its form and who may read it', async () => {
  const { words, title, language } = await openPdf(await submissionPdf(sent, form, 'Waymark'));
  expect(title).toBe('Lamp & <Co>: answers, revision 2');
  expect(language).toBe('en-GB');
  for (const said of [EXPORTS.simulated, EXPORTS.inConfidence, EXPORTS.confidentialAnswer, 'submission-form@1.0.0', '1 January 2027, 9am', 'Revision 2', EXPORTS.mayReadText, 'Ours.pdf, version 2', 'ab12']) expect(words).toContain(said);
  expect((await openPdf(await submissionPdf({ ...sent, simulated: false }, form, 'Waymark'))).words).not.toContain('Simulated');
});

it('an answer and a document that the team chose to be in confidence are marked', async () => {
  const marks = async (chosen: typeof sent) => (await openPdf(await submissionPdf(chosen, form, 'Waymark'))).words.split(EXPORTS.confidentialAnswer).length;
  const plain = await marks(sent);
  expect(await marks({ ...sent, answers: { ...answers, 'summary:confidence': 'yes' } })).toBe(plain + 1);
  expect(await marks({ ...sent, documents: [{ ...DOCUMENT, inConfidence: false }] })).toBe(plain - 1);
});

it('each item of a repeated answer has a heading of its own', async () => {
  if (!group) throw new Error('The form has no group');
  const { headings } = await openPdf(await submissionPdf({ ...sent, answers: { ...answers, [group.id]: [study('One'), study('Two')] } }, form, 'Waymark'));
  expect(headings.filter(({ level }) => level === 4).map(({ text }) => text)).toEqual([expect.stringContaining('(1 of 2)'), expect.stringContaining('(2 of 2)')]);
});

it('the same revision has the same bytes', async () => {
  expect((await submissionPdf(sent, form, 'Waymark')).equals(await submissionPdf(sent, form, 'Waymark'))).toBe(true);
});

it('an answer of ten megabytes is cut, and says so', async () => {
  const { words, pages } = await openPdf(await submissionPdf({ ...sent, answers: { ...answers, summary: 'word '.repeat(2_000_000) } }, form, 'Waymark'));
  expect(words).toMatch(/goes on for 9,6\d\d,\d\d\d more characters/);
  expect(pages).toBeLessThan(130);
});
