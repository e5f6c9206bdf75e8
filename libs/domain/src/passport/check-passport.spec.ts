import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { publicKeyOfSeed } from '../audit/index.ts';
import { aPassport, KEYS, NOW, PARTS } from './a-passport.ts';
import { checkPassport, keyOfPem, passportKeyId, passportProblemWords, pemOfKey, signPassport, textOfPassport, type PassportExpectations, type PassportPart, type PassportPayload } from './index.ts';

const expected: PassportExpectations = { keys: KEYS, now: NOW, organisation: 'LAMPS Limited', demonstration: false };
const problemsOf = (text: string, of: Partial<PassportExpectations> = {}) => {
  const checked = checkPassport(text, { ...expected, ...of });
  return checked.ok ? [] : checked.problems;
};
const codes = (text: string, of: Partial<PassportExpectations> = {}) => problemsOf(text, of).map(({ code }) => code);
const text = textOfPassport(aPassport());
/** One part of it changed. */
const of = (place: number, change: object): { parts: PassportPart[] } => ({ parts: PARTS.map((part, at) => (at === place ? ({ ...part, ...change } as PassportPart) : part)) });
const signed = (change: Partial<PassportPayload>) => textOfPassport(aPassport(change));

describe('a passport', () => {
  it('counts where it is whole, of a known key, in date and made out to the organisation', () => expect(problemsOf(text)).toEqual([]));

  it('counts until its last day, and not on the day after', () => {
    expect(codes(text, { now: '2026-12-24T23:59:59.000Z' })).toEqual([]);
    const [whole, part] = problemsOf(text, { now: '2026-12-25T00:00:00.000Z' });
    expect([whole, part]).toEqual([{ code: 'expired', on: '2026-12-24' }, { code: 'expired-part', part: 'Cyber essentials', on: '2026-12-24' }]);
    expect(passportProblemWords(part!)).toBe('“Cyber essentials” in this passport counted until 24 December 2026. Renew it, or issue a new passport without it');
  });

  it('is refused for a part that has ended, though the whole says that it counts', () =>
    expect(codes(signed({ validUntil: '2027-06-01' }), { now: '2026-12-25T00:00:00.000Z' })).toEqual(['expired-part', 'wrong-dates']));

  it.each<[string, Partial<PassportPayload>]>([
    ['The whole', { validUntil: '2026-12-23' }],
    ['The whole', { validUntil: '2027-11-29' }],
    ['DTAC', of(1, { validUntil: '2027-03-04' })],
    ['Assessment under dtac@2.0.0', of(2, { validUntil: '2027-11-30' })],
    ['Outcome of INN-2026-0001/1', of(4, { validUntil: '2027-03-01' })],
    ['Cyber essentials', { ...of(3, { validUntil: '2026-12-25' }), validUntil: '2026-12-25' }],
  ])('is refused where “%s” counts for longer than the format gives it: %#', (part, change) => {
    const [problem] = problemsOf(signed(change));
    expect(problem).toEqual({ code: 'wrong-dates', part });
    expect(passportProblemWords(problem!)).toContain(`“${part}” in this passport has a last day`);
  });

  it('is not ended by evidence of the DTAC that had ended before it was issued', () => {
    const dtac = PARTS[1]! as Extract<PassportPart, { kind: 'dtac' }>;
    expect(codes(signed(of(1, { validUntil: '2027-11-29', content: { ...dtac.content, dated: [{ question: 'C3.1', endsOn: '2026-11-28' }] } })))).toEqual([]);
  });

  it.each([
    [4 * 60_000, []],
    [5 * 60_000, []],
    [5 * 60_000 + 1, ['from-the-future']],
  ])('may be issued %i ms before our clock says so: %j', (ahead, found) => expect(codes(signed({ issuedAt: new Date(Date.parse(NOW) + ahead).toISOString() }))).toEqual(found));

  it('of an unknown key is judged no further', () => {
    const [problem] = problemsOf(text, { keys: new Map(), now: '2030-01-01T00:00:00.000Z' });
    expect(problem).toEqual({ code: 'unknown-issuer', issuer: 'Waymark at example', keyId: [...KEYS.keys()][0] });
    expect(passportProblemWords(problem!)).toContain('Ask the programme to accept its key');
  });

  it('says whose it is: another organisation cannot use it', () => {
    expect(problemsOf(text, { organisation: 'Torches Ltd' })).toEqual([{ code: 'made-out-to-another', organisation: 'Lamps Ltd' }]);
    expect(codes(signed({ subject: { reference: 'x', name: 'x', organisation: '!!' } }), { organisation: '??' })).toEqual(['made-out-to-another']);
  });

  it('of a demonstration counts in one only', () => {
    for (const change of [{ simulated: true }, { issuer: { ...aPassport().payload.issuer, mode: 'demonstration' as const } }, { parts: PARTS.map((part) => ({ ...part, simulated: true })) }]) {
      expect(codes(signed(change))).toEqual(['of-a-demonstration']);
      expect(codes(signed(change), { demonstration: true })).toEqual([]);
    }
  });

  it.each([
    ['', 'it is not JSON'],
    ['[', 'it is not JSON'],
    ['{}', 'the file is not as the format says'],
    [`${'['.repeat(13)}${']'.repeat(13)}`, 'it nests deeper than 12 levels'],
    [text.replace('"validUntil":"2026-12-24"}', '"validUntil":"2026-12-24","validUntil":"2026-12-24"}'), 'it names the same thing twice'],
    [text.replace('"keyId":', '"keyId":"x","keyId":'), 'it names the same thing twice'],
    [text.replace('"version":1', '"version":2'), 'payload.version is not as the format says'],
    [text.replace('{"payload"', '{"more":1,"payload"'), 'the file is not as the format says'],
    [' '.repeat(1024 * 1024) + text, 'it is larger than 1 MiB'],
    [textOfPassport(aPassport({ parts: [PARTS[0]!, PARTS[0]!] })), 'two parts of it have the same id'],
    [text.replace('Lamps “Ltd”', '\\u0000'), 'payload.parts.1.content.answers.0.answer is not as the format says'],
    [text.replace('Lamps Ltd', '\\ud800'), 'payload.subject.organisation is not as the format says'],
    [textOfPassport(aPassport({ issuedAt: '2026-11-29T12:00:60.000Z' })), 'payload.issuedAt is not as the format says'],
    [textOfPassport(aPassport({ issuedAt: '2016-12-31T23:59:60.000Z' })), 'payload.issuedAt is not as the format says'],
    [textOfPassport(aPassport({ issuedAt: '0000-01-01T00:00:00.000Z' })), 'payload.issuedAt is not as the format says'],
    [text.replace('"standing":"self-declared"', '"standing":"assessed"'), 'payload.parts.0.standing is not as the format says'],
    [textOfPassport(aPassport({ validUntil: '2026-02-30' })), 'payload.validUntil is not as the format says'],
  ])('that is none is told: %#', (given, detail) => expect(problemsOf(given)).toEqual([{ code: 'wrong-format', detail }]));

  it('holds whole characters of every plane', () => expect(codes(signed({ subject: { reference: 'x', name: 'Lamp 💡 Ωμέγα', organisation: 'Lamps Ltd' } }))).toEqual([]));
});

/** Every place in a value where something stands. */
const places = (value: unknown, path: (string | number)[] = []): (string | number)[][] =>
  value !== null && typeof value === 'object' ? Object.entries(value).flatMap(([key, item]) => places(item, [...path, Array.isArray(value) ? Number(key) : key])) : [path];

describe('whatever is changed', () => {
  it('one byte: it is refused, where it does not read the same', () => {
    const bytes = Buffer.from(text);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, bits) => {
        const changed = Buffer.from(bytes).fill(bytes[at]! ^ bits, at, at + 1).toString('utf8');
        fc.pre(!isSame(changed));
        expect(codes(changed)).toHaveLength(1);
      }),
      { numRuns: 500 },
    );
  });

  it('one value, anywhere in what is signed: it is refused', () => {
    const payload = aPassport().payload;
    fc.assert(
      fc.property(fc.constantFrom(...places(payload)), fc.jsonValue(), (path, value) => {
        const changed = JSON.parse(text) as { payload: object };
        const last = path.at(-1)!;
        const parent = path.slice(0, -1).reduce<any>((at, key) => at[key], changed.payload);
        fc.pre(JSON.stringify(parent[last]) !== JSON.stringify(value) && !Object.is(value, -0));
        parent[last] = value;
        expect(codes(JSON.stringify(changed))).toHaveLength(1);
      }),
      { numRuns: 500 },
    );
  });

  it('but not the order of keys, nor spaces', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (order) => {
        expect(codes(JSON.stringify(shuffled(JSON.parse(text), order), null, 2))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('signing again gives the same bytes, and another key another signature', () => {
    expect(textOfPassport(aPassport())).toBe(text);
    const other = Buffer.alloc(32, 9);
    const forged = { ...signPassport(aPassport().payload, other).signature, keyId: [...KEYS.keys()][0]! };
    expect(codes(JSON.stringify({ payload: aPassport().payload, signature: forged }))).toEqual(['changed']);
  });
});

describe('the key as people hand it on', () => {
  const key = publicKeyOfSeed(Buffer.alloc(32, 3));

  it('is read as it was written', () => {
    expect(keyOfPem(pemOfKey(key))).toEqual(key);
    expect(passportKeyId(keyOfPem(`\n${pemOfKey(key)}\n\n`)!)).toBe([...KEYS.keys()][0]);
  });

  it.each(['', 'x', '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----', '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMD\n-----END PRIVATE KEY-----'])('%#: anything else is none', (pem) =>
    expect(keyOfPem(pem)).toBeNull());
});

const isSame = (changed: string): boolean => {
  try {
    return JSON.stringify(JSON.parse(changed)) === JSON.stringify(JSON.parse(text));
  } catch {
    return false;
  }
};

const shuffled = (value: unknown, order: Iterator<number>): unknown => {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, order));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, item]) => ({ key, item: shuffled(item, order), at: order.next().value as number }));
  return Object.fromEntries(entries.sort((one, other) => one.at - other.at).map(({ key, item }) => [key, item]));
};
