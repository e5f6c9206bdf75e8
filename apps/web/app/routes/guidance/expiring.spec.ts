import { expect, it } from '@jest/globals';
import { requirePack } from '@waymark/content/packs';
import type { DtacPack } from '@waymark/domain/guidance';
import { expiring } from './expiring.ts';

const pack = requirePack<DtacPack>('dtac@2.0.0');
const on = (today: string) => expiring({ pack, answers: { 'C3.1': 'provided', 'C3.1-dated': '2026-03-03' }, documents: [{ id: 'd', kind: 'dpia', validUntil: '2028-01-01' }, { id: 'e', kind: 'dpia', validUntil: null }], today }).map(({ words }) => words);

it.each([
  ['2026-12-02', 'Cyber Essentials certificate: in date until 3 March 2027'],
  ['2026-12-03', 'Cyber Essentials certificate: expires on 3 March 2027.'],
  ['2027-03-03', 'Cyber Essentials certificate: expires today.'],
  ['2027-03-04', 'Cyber Essentials certificate: expired on 3 March 2027. Evidence that is out of date does not pass.'],
])('on %s: %s', (today, words) => expect(on(today)).toEqual([words, 'Data protection impact assessment: in date until 1 January 2028']));

it('says nothing of evidence that is not provided', () =>
  expect(expiring({ pack, answers: { 'C3.1': 'not-provided', 'C3.1-dated': '2020-01-01' }, documents: [], today: '2026-11-29' })).toEqual([]));
