import { readPassport, STANDINGS, type Passport, type PassportPart, type PassportPayload } from '@waymark/domain/passport';
import fc from 'fast-check';

const of = { programme: 'Lamps', evaluation: 'INN-2026-0001/1', product: 'Lamp', at: '2026-10-01T09:00:00.000Z', validUntil: '2027-02-28', simulated: false };

const PARTS: PassportPart[] = [
  { ...of, id: 'esf', kind: 'esf', standing: STANDINGS.esf, title: 'ESF', content: { pack: 'esf@2022.08.0', revision: 2, result: 'tier', settled: true, tier: 'C', group: 'treat', standards: [{ number: 1, title: 'Scale' }] } },
  {
    ...of,
    id: 'dtac',
    kind: 'dtac',
    standing: STANDINGS.dtac,
    title: 'DTAC',
    content: { pack: 'dtac@2.0.0', revision: 2, result: 'pass', sections: [{ id: 'C1', title: 'Safety', result: 'pass' }], answers: [{ id: 'A1', question: 'Name', answer: 'Lamps' }], dated: [{ question: 'C3.1', endsOn: '2027-03-03' }] },
  },
  { ...of, id: 'assessment:a1', kind: 'assessment', standing: STANDINGS.assessment, title: 'Assessment', content: { pack: 'dtac@2.0.0', sections: [{ id: 'C1', result: 'fail' }] } },
  { ...of, id: 'certificate:d1', kind: 'certificate', standing: STANDINGS.certificate, title: 'Dpia', programme: null, evaluation: null, product: null, content: { documentKind: 'dpia', fileName: 'dpia.pdf', sha256: 'a'.repeat(64), endsOn: '2027-02-28' } },
  {
    ...of,
    id: 'outcome:e1',
    kind: 'outcome',
    standing: STANDINGS.outcome,
    title: 'Outcome',
    content: { decidingBody: 'The panel', pipeline: 'p@1.0.0', stage: 'Pilot', decisions: [{ outcome: 'pilot', title: 'Pilot', decidedAt: of.at, toldAt: of.at }], conditions: [{ text: 'Report', dueOn: '2027-01-01', metOn: '2027-01-02' }] },
  },
];

/** A whole passport with a part of each kind; whoever needs it signed signs its payload. */
export const EVERY_KIND: PassportPayload = {
  format: 'waymark-passport',
  version: 1,
  id: '00000000-0000-4000-8000-000000000001',
  issuer: { id: 'example/log', name: 'Waymark at example', address: 'https://waymark.example', mode: 'production' },
  issuedAt: '2026-11-29T12:00:00.000Z',
  validUntil: '2027-02-28',
  subject: { reference: 'INN-2026-0001', name: 'Lamp', organisation: 'Lamps Ltd' },
  simulated: false,
  parts: PARTS,
};

const SIGNATURE: Passport['signature'] = { algorithm: 'Ed25519', keyId: 'a'.repeat(64), value: `${'A'.repeat(86)}==` };

/** What has broken a page, a cast or a comparison somewhere. */
const HOSTILE = fc.oneof(
  fc.constantFrom('\0', 'a\0b', '\ud800', '\udc00x', '👩‍⚕️', 'constructor', '__proto__', 'toString', 'hasOwnProperty', '', ' ', '\n', '<script>'),
  fc.constantFrom('2026-06-30T23:59:60.000Z', '2026-10-01T09:00:60.000Z', '2026-10-01T24:00:00.000Z', '2026-02-30T00:00:00.000Z', '0000-01-01T00:00:00.000Z', '1000-01-01T00:00:00.000Z', '2999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'),
  fc.constantFrom('2026-02-30', '0000-01-01', '1000-01-01', '2999-12-31', '9999-12-31', '2028-02-29'),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(null, 0, -0, 1_000_000, 1e21, 0.5, true, [], {}),
);

/** Every place in a value where something stands. */
const places = (value: unknown, path: string[] = []): string[][] =>
  value !== null && typeof value === 'object' ? Object.entries(value).flatMap(([key, item]) => places(item, [...path, key])) : [path];

/** Files with a few values exchanged for hostile ones, as texts. */
export const hostilePassports: fc.Arbitrary<string> = fc.array(fc.tuple(fc.constantFrom(...places(EVERY_KIND)), HOSTILE), { maxLength: 4 }).map((changes) => {
  const payload = structuredClone(EVERY_KIND);
  for (const [path, value] of changes) {
    const parent = path.slice(0, -1).reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, payload as unknown as Record<string, unknown>);
    parent[path.at(-1)!] = value;
  }
  return JSON.stringify({ payload, signature: SIGNATURE });
});

/** Those of them that fit the format. */
export const readablePassports: fc.Arbitrary<Passport> = hostilePassports.map((text) => readPassport(text)).filter((read) => typeof read !== 'string');
