import { publicKeyOfSeed } from '../audit/index.ts';
import { passportKeyId, payloadOf, signPassport, STANDINGS, type Passport, type PassportPart } from './index.ts';

// A passport to check and to tamper with, for tests.

export const SEED = Buffer.alloc(32, 3);
export const KEYS = new Map([[passportKeyId(publicKeyOfSeed(SEED)), publicKeyOfSeed(SEED)]]);
export const NOW = '2026-11-29T12:00:00.000Z';
export const SHA = 'a'.repeat(64);

const source = { programme: 'Lamps', evaluation: 'INN-2026-0001/1', product: 'Lamp', at: '2026-10-01T09:00:00.000Z', validUntil: '2027-11-29', simulated: false };

export const PARTS: PassportPart[] = [
  { ...source, id: 'esf', kind: 'esf', standing: STANDINGS.esf, title: 'NICE evidence standards framework', content: { pack: 'esf@2022.08.0', revision: 2, result: 'tier', settled: true, tier: 'C', group: null, standards: [{ number: 1, title: 'Scale' }] } },
  {
    ...source,
    id: 'dtac',
    kind: 'dtac',
    standing: STANDINGS.dtac,
    validUntil: '2027-03-03',
    title: 'DTAC',
    content: { pack: 'dtac@2.0.0', revision: 2, result: 'to-check', sections: [{ id: 'C1', title: 'Safety', result: 'to-check' }], answers: [{ id: 'A1', question: 'Name', answer: 'Lamps “Ltd”\n' }], dated: [{ question: 'C3.1', endsOn: '2027-03-03' }] },
  },
  { ...source, id: 'assessment:a1', kind: 'assessment', standing: STANDINGS.assessment, title: 'Assessment under dtac@2.0.0', content: { pack: 'dtac@2.0.0', sections: [{ id: 'C1', result: 'pass' }] } },
  { ...source, id: 'certificate:d1', kind: 'certificate', standing: STANDINGS.certificate, title: 'Cyber essentials', programme: null, evaluation: null, product: null, validUntil: '2026-12-24', content: { documentKind: 'cyber-essentials', fileName: 'ce.pdf', sha256: SHA, endsOn: '2026-12-24' } },
  {
    ...source,
    id: 'outcome:e1',
    kind: 'outcome',
    standing: STANDINGS.outcome,
    validUntil: '2027-02-28',
    title: 'Outcome of INN-2026-0001/1',
    content: { decidingBody: 'The panel', pipeline: 'p@1.0.0', stage: 'Pilot', decisions: [{ outcome: 'pilot', title: 'Your pilot', decidedAt: source.at, toldAt: source.at }], conditions: [{ text: 'Report', dueOn: '2027-01-01', metOn: null }] },
  },
];

export const ISSUER = { id: 'example/log', name: 'Waymark at example', address: 'https://waymark.example', mode: 'production' } as const;

export const aPassport = (change: Partial<Passport['payload']> = {}, now = NOW, seed: Uint8Array = SEED): Passport =>
  signPassport(
    { ...payloadOf({ id: '00000000-0000-4000-8000-000000000001', now, issuer: ISSUER, subject: { reference: 'INN-2026-0001', name: 'Lamp', organisation: 'Lamps Ltd' }, simulated: false }, PARTS), ...change },
    seed,
  );
