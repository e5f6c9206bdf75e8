import { expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { RecordedElsewhere } from './recorded-elsewhere.tsx';
import { valuesFrom } from './given-triage.ts';
import type { TriageDesk } from './triage.server.ts';

const DESK = {
  gates: [],
  criteria: [{ id: 'need', title: 'Is there a need?', evidence: [{ id: 'problem' }] }],
  questions: [{ id: 'problem', label: 'What is the problem?' }, { id: 'harms', label: 'What harm?' }],
  named: [],
  before: { criteria: { need: { value: 3, reason: 'As there', citations: [{ question: 'problem' }, { question: 'harms', quote: 'Nobody fell' }], confidence: 'high' } }, gates: {} },
} as unknown as TriageDesk;
const shown = (more: object): string =>
  renderToStaticMarkup(<RecordedElsewhere desk={DESK} values={{ ...valuesFrom(DESK.before!, { need: ['problem'] }), ...more }} />);

it('says that it is the same only where nothing of it differs', () => {
  expect(shown({})).toContain('It says the same as yours.');
});

it.each([
  ['how sure', { 'criteria.need.confidence': ['low'] }],
  ['what it rests on', { 'criteria.need.citations': [] }],
  ['cited words', { 'criteria.need.kept': [] }],
])('shows all that was recorded there where %s alone differs', (_, more) => {
  const page = shown(more);
  expect(page).not.toContain('It says the same as yours.');
  for (const words of ['As there', 'What is the problem?', 'What harm?: “Nobody fell”', 'High']) expect(page).toContain(words);
});
