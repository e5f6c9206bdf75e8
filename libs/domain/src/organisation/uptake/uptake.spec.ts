import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { directoryOf, type Organisation } from '../index.ts';
import { uptakeOn, uptakeState, type RollOut } from './index.ts';

const org = (code: string, more: Partial<Organisation> = {}): Organisation => ({ code, name: `Board ${code}`, region: 'North', from: null, to: null, parents: [], successors: [], ...more });
const TODAY = '2026-06-30';
const MERGED = { to: '2026-03-31', successors: ['C'] };
const directory = directoryOf([
  org('A', MERGED), org('B', { ...MERGED, region: 'South' }), org('C', { from: '2026-04-01' }),
  org('S', { to: '2026-03-31', successors: ['T', 'G'], region: 'South' }), org('T', { from: '2026-04-01', region: 'South' }), org('G', { region: null }),
  org('K'), org('X', { to: '2025-12-31' }), org('N', { from: '2027-04-01' }),
]);
const live = (code: string, liveOn: string | null = '2025-01-01'): RollOut => ({ code, liveOn });
const by = (code: string, day = '2026-01-01') => ({ code, by: day });
const state = (rollOuts: RollOut[], code = 'C', asOf = TODAY) => uptakeState({ directory, rollOuts, asOf }, code);

describe('uptakeState', () => {
  it.each([
    ['both parts were', [live('A'), live('B')], 'live'],
    ['one part was', [live('A')], 'part'],
    ['none was', [], 'not-live'],
    ['it recorded so since the merger', [live('C', '2026-04-01')], 'live'],
    ['a part recorded so under its old code since', [live('A', '2026-05-01')], 'part'],
    ['it is only planned', [live('C', null)], 'not-live'],
    ['it will be later', [live('C', '2026-07-01')], 'not-live'],
  ] as const)('of a merged organisation where %s', (_, rollOuts, expected) => {
    expect(state([...rollOuts])).toBe(expected);
  });

  it('of one that took in a part of a split organisation counts what it was before', () => {
    expect(state([live('G')], 'G')).toBe('part');
    expect(state([live('G'), live('S')], 'G')).toBe('live');
    expect(state([live('S')], 'G')).toBe('part');
    expect(state([live('G', '2026-04-01')], 'G')).toBe('live');
    expect(state([live('G')], 'G', '2026-03-31')).toBe('live');
  });

  it('of each part of a split organisation is that of the whole', () => {
    expect([state([live('S')], 'T'), state([], 'T')]).toEqual(['live', 'not-live']);
  });

  it('looks through several joinings', () => {
    const twice = directoryOf([org('P', { to: '2024-03-31', successors: ['M'] }), org('Q', { to: '2025-03-31', successors: ['M'] }), org('M')]);
    const of = (rollOuts: RollOut[]) => uptakeState({ directory: twice, rollOuts, asOf: TODAY }, 'M');
    expect(of([live('M', '2024-04-01'), live('Q', '2020-01-01')])).toBe('live');
    expect(of([live('M', '2024-03-31'), live('Q', '2020-01-01')])).toBe('part');
    expect(of([live('M', '2024-03-31'), live('P', '2020-01-01'), live('Q', '2020-01-01')])).toBe('live');
    expect(of([live('M', '2025-04-01')])).toBe('live');
  });
});

describe('uptakeOn', () => {
  const told = (expectations: ReturnType<typeof by>[], rollOuts: RollOut[], asOf = TODAY) => {
    const { regions, unanswered } = uptakeOn(directory, expectations, rollOuts, asOf);
    return { regions: regions.map(({ region, expected, due, live: lives, part, shareOfDue }) => [region, expected, due, lives, part, shareOfDue]), unanswered };
  };

  it('counts two that merged as one, in the region where it lies now', () => {
    expect(told([by('A'), by('B'), by('K')], [live('A'), live('B')])).toEqual({ regions: [['North', 2, 2, 1, 0, 0.5]], unanswered: [] });
    expect(told([by('A'), by('B')], [live('A'), live('B')], '2026-03-31').regions).toEqual([['North', 1, 1, 1, 0, 1], ['South', 1, 1, 1, 0, 1]]);
    expect(told([by('A'), by('B')], [live('A')]).regions).toEqual([['North', 1, 1, 0, 1, 0]]);
  });

  it('asks only for the parts that were expected', () => {
    expect(told([by('A')], [live('A')]).regions).toEqual([['North', 1, 1, 1, 0, 1]]);
    expect(told([by('A')], [live('C', '2026-05-01')]).regions).toEqual([['North', 1, 1, 1, 0, 1]]);
    expect(told([by('A')], [live('B')]).regions).toEqual([['North', 1, 1, 0, 0, 0]]);
    expect(told([by('C')], [live('A')]).regions).toEqual([['North', 1, 1, 0, 1, 0]]);
  });

  it('counts a split organisation as all that follow it, those without a region last', () => {
    expect(told([by('S')], [live('T', '2026-04-01')]).regions).toEqual([['South', 1, 1, 1, 0, 1], [null, 1, 1, 0, 0, 0]]);
    expect(told([by('S')], [live('S')]).regions).toEqual([['South', 1, 1, 1, 0, 1], [null, 1, 1, 1, 0, 1]]);
  });

  it('counts an organisation once, due by the last of its days', () => {
    const { regions } = uptakeOn(directory, [by('A'), by('B', '2026-07-01'), by('C'), by('C')], [], TODAY);
    expect(regions).toMatchObject([{ expected: 1, due: 0, shareOfDue: null, organisations: [{ expectedAs: ['A', 'B', 'C'], by: '2026-07-01', overdue: false }] }]);
    expect(uptakeOn(directory, [by('K', TODAY)], [], TODAY).regions[0]?.organisations[0]).toMatchObject({ overdue: true });
    expect(uptakeOn(directory, [by('K', TODAY)], [live('K', TODAY)], TODAY).regions[0]?.organisations[0]).toMatchObject({ overdue: false });
  });

  it('names what nobody answers for', () => {
    expect(told([by('X'), by('N'), by('?'), by('X')], [])).toEqual({ regions: [], unanswered: ['?', 'N', 'X'] });
  });

  it('of every expectation says something, and of no organisation twice', () => {
    const codes = fc.constantFrom('A', 'B', 'C', 'S', 'T', 'G', 'K', 'X', 'N', '?');
    fc.assert(
      fc.property(fc.array(codes, { maxLength: 8 }), fc.array(codes, { maxLength: 5 }), fc.constantFrom('2025-06-30', '2026-03-31', '2026-04-01', TODAY), (expected, begun, asOf) => {
        const { regions, unanswered } = uptakeOn(directory, expected.map((code) => by(code)), begun.map((code) => live(code)), asOf);
        const all = regions.flatMap(({ organisations }) => organisations);
        expect(new Set(all.map(({ organisation }) => organisation.code)).size).toBe(all.length);
        expect(new Set([...all.flatMap(({ expectedAs }) => expectedAs), ...unanswered])).toEqual(new Set(expected));
        for (const region of regions) expect(region.live + region.part).toBeLessThanOrEqual(region.expected);
      }),
    );
  });

  it('a merger of all that are live, or of none, changes no share', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), (a, b) => {
        const rollOuts = [...(a ? [live('A')] : []), ...(b ? [live('B')] : [])];
        const after = uptakeOn(directory, [by('A'), by('B')], rollOuts, TODAY).regions[0];
        expect(after?.shareOfDue).toBe(a && b ? 1 : 0);
        expect(after?.part).toBe(a !== b ? 1 : 0);
      }),
    );
  });
});
