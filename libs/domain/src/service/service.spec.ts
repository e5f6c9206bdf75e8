import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { publicKeyOfSeed } from '../audit/index.ts';
import { passportKeyId, signPassport } from '../passport/index.ts';
import { checkService, lastWholeYear, serviceProblemWords, signService, statedRows, textOfService, type ServedCases, type ServicePayload } from './index.ts';

const [seed, other] = [Buffer.alloc(32, 5), Buffer.alloc(32, 6)];
const keysOf = (of: Uint8Array) => new Map([[passportKeyId(publicKeyOfSeed(of)), publicKeyOfSeed(of) as Uint8Array]]);
const payload: ServicePayload = {
  format: 'waymark-service', version: 1, id: '00000000-0000-4000-8000-000000000001',
  issuer: { id: 'log.example', name: 'Waymark at example', address: 'https://waymark.example', mode: 'production' },
  issuedAt: '2026-11-30T09:30:00.000Z', person: 'Ada', through: '2025-12-31', simulated: false,
  rows: [{ programme: 'Lamps', year: 2025, role: 'clinical-reviewer', reviews: 4, votes: 0 }],
};
const text = textOfService(signService(payload, seed));
const codes = (of: string, keys = keysOf(seed), demonstration = false) => {
  const checked = checkService(of, { keys, demonstration });
  return checked.ok ? [] : checked.problems.map(({ code }) => code);
};

describe('a statement of service', () => {
  it('is good as it was signed, however it is laid out', () => {
    expect(codes(text)).toEqual([]);
    expect(codes(JSON.stringify(JSON.parse(text), null, 2))).toEqual([]);
  });

  it('that was changed, is of another key, of none, of a passport’s signature, or no statement, is said to be that', () => {
    expect(codes(text.replace('"reviews":4', '"reviews":5'))).toEqual(['changed']);
    expect(codes(text.replace('"Ada"', '"\\ud800"'))).toEqual(['changed']);
    expect(codes(text, keysOf(other))).toEqual(['unknown-issuer']);
    expect(codes(text, new Map())).toEqual(['unknown-issuer']);
    // signed by the same key as something else
    const borrowed = signPassport(payload as never, seed);
    expect(codes(JSON.stringify({ payload, signature: borrowed.signature }))).toEqual(['changed']);
    for (const none of ['', '{}', 'null', text.replace('"rows"', '"row"'), text.replace('"person":"Ada"', '"person":"Ada","person":"Eve"'), `"${'x'.repeat(300_000)}"`]) expect(codes(none)).toEqual(['wrong-format']);
    const words = checkService(text, { keys: new Map(), demonstration: false });
    expect(words.ok ? '' : words.problems.map(serviceProblemWords).join()).toContain('Ask that installation');
  });

  it('of a demonstration counts only where that is asked for', () => {
    for (const change of [{ simulated: true }, { issuer: { ...payload.issuer, mode: 'demonstration' as const } }]) {
      const played = textOfService(signService({ ...payload, ...change }, seed));
      expect([codes(played), codes(played, keysOf(seed), true)]).toEqual([['of-a-demonstration'], []]);
    }
  });

  it('with any one character changed is good no more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length - 1 }), fc.constantFrom('a', '0', '"', ' ', '}'), (at, sign) => {
        fc.pre(text[at] !== sign);
        const changed = text.slice(0, at) + sign + text.slice(at + 1);
        expect(codes(changed)).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('statedRows', () => {
  const served: ServedCases = { programme: 'Lamps', year: 2026, role: 'clinical-reviewer', reviews: 1, votes: 0, cases: 6, own: 1 };

  it('leaves out a row where fewer than five cases were somebody else’s, and says nothing of it', () => {
    expect(statedRows([served])).toEqual([{ programme: 'Lamps', year: 2026, role: 'clinical-reviewer', reviews: 1, votes: 0 }]);
    expect(statedRows([{ ...served, cases: 5 }, { ...served, cases: 40, own: 36, reviews: 36 }, { ...served, cases: 1 }, { ...served, reviews: 0 }])).toEqual([]);
    expect(statedRows([])).toEqual([]);
  });

  it('leaves out what somebody did on more than half of the cases, however many there were', () => {
    expect(statedRows([{ ...served, cases: 40, own: 20, reviews: 20 }])).toHaveLength(1);
    expect(statedRows([{ ...served, cases: 40, own: 21, reviews: 21 }])).toEqual([]);
  });

  it('adds up the kinds of work of one role that each have a crowd of their own, and no other', () => {
    const votes = { ...served, reviews: 0, votes: 2, cases: 9, own: 2 };
    expect(statedRows([served, votes, { ...served, reviews: 3, cases: 12, own: 3 }])).toMatchObject([{ reviews: 4, votes: 2 }]);
    expect(statedRows([served, { ...votes, cases: 6 }])).toMatchObject([{ reviews: 1, votes: 0 }]);
  });

  it('puts the newest year first, then by programme and role, whatever the order was', () => {
    const rows = [{ ...served, year: 2025 }, { ...served, role: 'panel-member' }, { ...served, programme: 'Kettles' }, served];
    const shown = (all: ServedCases[]) => statedRows(all).map(({ year, programme, role }) => `${year} ${programme} ${role}`);
    expect(shown(rows)).toEqual(['2026 Kettles clinical-reviewer', '2026 Lamps clinical-reviewer', '2026 Lamps panel-member', '2025 Lamps clinical-reviewer']);
    expect(shown([...rows].reverse())).toEqual(shown(rows));
  });
});

describe('lastWholeYear', () => {
  it.each([
    ['2026-11-30T12:00:00Z', '2025-12-31'],
    ['2026-12-31T23:59:59Z', '2025-12-31'],
    ['2027-01-01T00:00:00Z', '2026-12-31'],
  ])('at %s is over on %s', (now, day) => expect(lastWholeYear(now)).toBe(day));
});
