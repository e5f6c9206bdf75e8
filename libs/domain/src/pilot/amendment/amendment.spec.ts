import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { amendmentNotes, amendmentProblems, judgedUnder, measureSigned, nameProblems, planChanges, PLAN_PARTS, stopRulesInTime, unchangedSince, withAdded, type PlanContent, type PlanMeasure, type PlanParts, type PlanVersion } from './index.ts';

const RULE = { comparison: 'below', threshold: 70, consecutive: 2 } as const;
const MEASURE: PlanMeasure = { id: 'm', name: 'Seen in time', unit: '%', numerator: 'Seen', denominator: 'All', direction: 'increase', baseline: 80, target: 90, main: true, stopRule: RULE };
const PARTS = Object.fromEntries(PLAN_PARTS.map((part) => [part, `Words on ${part}`])) as PlanParts;
const CONTENT: PlanContent = { measures: [MEASURE], parts: PARTS };
const version = (number: number, signedAt: string, more: Partial<PlanMeasure> | null, reason: string | null = 'Too high'): PlanVersion => ({
  version: number, signedAt, reason, changes: [], content: { ...CONTENT, measures: more ? [{ ...MEASURE, ...more }] : [] },
});
const LOCKED = version(1, '2024-12-20T10:00:00Z', {}, null);

describe('an amendment of a measure', () => {
  const asked = (more: Partial<PlanMeasure>, hasReadings = true) => amendmentProblems(MEASURE, { ...MEASURE, ...more }, { hasReadings, others: [{ name: 'Falls' }] }).map(({ code, field }) => [code, field]);

  it('may give it another name, target, baseline or stop rule at any time', () => {
    for (const more of [{ name: 'In time' }, { target: 85 }, { baseline: 79 }, { stopRule: { ...RULE, threshold: 60 } }]) expect(asked(more)).toEqual([]);
  });

  it('leaves what readings were made by as it is once there are some, and says that a new measure is the way', () => {
    expect(asked({ unit: 'for each 100', numerator: null, denominator: 'Some', direction: 'decrease' })).toEqual(['unit', 'numerator', 'denominator', 'direction'].map((field) => ['fixed-after-readings', field]));
    expect(asked({ unit: 'for each 100', direction: 'decrease' }, false)).toEqual([]);
    const loose = { ...MEASURE, numerator: ' Seen', denominator: '' };
    expect(amendmentProblems(loose, { ...MEASURE, denominator: null, target: 85 }, { hasReadings: true, others: [] })).toEqual([]);
    expect(amendmentProblems(loose, { ...MEASURE, denominator: null }, { hasReadings: true, others: [] })).toMatchObject([{ code: 'nothing-amended' }]);
    expect(amendmentProblems(MEASURE, { ...MEASURE, direction: 'neutral' }, { hasReadings: true, others: [] })[0]!.message).toContain('amend the plan by a new one');
  });

  it('changes something, and takes no name of another', () => {
    expect(asked({})).toEqual([['nothing-amended', null]]);
    expect(asked({ name: 'falls' })).toEqual([['name-taken', 'name']]);
    expect(nameProblems({ name: 'Falls' }, [])).toEqual([]);
  });
});

describe('the changes of a version', () => {
  it('are said one by one, from what to what', () => {
    const after = { measures: [{ ...MEASURE, target: 85, stopRule: { ...RULE, threshold: 60 } }, { ...MEASURE, id: 'n', name: 'Falls' }], parts: { ...PARTS, expected: 'Fewer', workedOut: 'Again' } };
    expect(planChanges(CONTENT, after)).toEqual([
      '“Seen in time”: target from 90 to 85', '“Seen in time”: stop rule from 2 in a row below 70 to 2 in a row below 60', '“Falls” is added to the measures',
      'The readings and patients that are expected are reworded', 'How the sample size was worked out is reworded',
    ]);
    expect(planChanges({ ...CONTENT, parts: null }, CONTENT)).toHaveLength(PLAN_PARTS.length);
  });

  it('tell of the planned extent', () => {
    const of = (was: object, is: object) => planChanges({ ...CONTENT, parts: { ...PARTS, ...was } }, { ...CONTENT, parts: { ...PARTS, ...is } });
    expect(of({}, { plannedEnd: '2027-03-31', plannedSites: 4 })).toEqual(['The planned end from none to 2027-03-31', 'The planned number of sites from none to 4']);
    expect(of({ plannedSites: 4 }, { plannedSites: null })).toEqual(['The planned number of sites from 4 to none']);
    expect([of({}, { plannedEnd: null }), of({ plannedSites: 4 }, { plannedSites: 4 })]).toEqual([[], []]);
  });

  it('tell of a baseline period', () => {
    const baselinePeriod = { from: '2024-01-01', to: '2024-12-01', source: 'the record' };
    expect(planChanges(CONTENT, { ...CONTENT, measures: [{ ...MEASURE, baselinePeriod }] })).toEqual(['“Seen in time”: baseline period from none to January 2024 to December 2024, figures from: the record']);
    expect(planChanges(CONTENT, { ...CONTENT, measures: [{ ...MEASURE, baselinePeriod: null }] })).toEqual([]);
  });

  it('are none where nothing changed, and some where any number did', () => {
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (target) => {
      const after = { ...CONTENT, measures: [{ ...MEASURE, target }] };
      expect(planChanges(CONTENT, after).length === 0).toBe(target === MEASURE.target);
      expect(planChanges(after, after)).toEqual([]);
    }));
  });
});

describe('what stands beside a verdict', () => {
  const amended = version(2, '2025-03-04T10:00:00Z', { target: 85 });

  it('is under which version it was judged', () => {
    expect(judgedUnder('m', [])).toBeNull();
    expect(judgedUnder('m', [LOCKED])).toBe('Judged under version 1 of the plan, locked on 20 December 2024.');
    expect(judgedUnder('m', [LOCKED, amended, version(3, '2025-04-01T10:00:00Z', { target: 85 })])).toBe('Judged under version 3 of the plan, signed on 1 April 2025. The measure is as version 2 has it.');
    expect(judgedUnder('m', [LOCKED, version(2, '2025-03-04T10:00:00Z', {})])).toContain('as it was locked on 20 December 2024');
  });

  it('is what was amended of it since the pilot began, and why', () => {
    expect(amendmentNotes('m', [LOCKED, amended], '2025-01-01')).toEqual(['Version 2 of the plan, signed on 4 March 2025 after the pilot began, changed “Seen in time”: target from 90 to 85, because: Too high']);
    expect(amendmentNotes('m', [LOCKED, amended], '2025-03-05')).toEqual([]);
    expect(amendmentNotes('n', [LOCKED, amended], '2025-01-01')).toEqual([]);
    expect(amendmentNotes('m', [version(1, '2024-12-20T10:00:00Z', null, null), amended], '2025-01-01')[0]).toContain('added this measure');
  });

  it('is when it came into the plan, and which version changed it last', () => {
    const third = version(3, '2025-05-01T10:00:00Z', { target: 85 });
    expect(measureSigned('m', [LOCKED])).toEqual({ lockedAt: LOCKED.signedAt, amended: null });
    expect(measureSigned('m', [LOCKED, amended, third])).toEqual({ lockedAt: LOCKED.signedAt, amended: { version: 2, signedAt: amended.signedAt } });
    expect(measureSigned('m', [version(1, LOCKED.signedAt, null, null), amended])).toEqual({ lockedAt: amended.signedAt, amended: null });
    expect(measureSigned('n', [LOCKED])).toBeNull();
  });

  it('keeps each stop rule with the time in which it was in force', () => {
    const [from, until] = [LOCKED.signedAt, '2025-05-01T10:00:00Z'];
    const weaker = { ...RULE, threshold: 50 };
    expect(stopRulesInTime('m', [LOCKED, amended])).toEqual([{ version: 2, rule: RULE, from, until: null }]);
    expect(stopRulesInTime('m', [LOCKED, amended, version(3, until, { stopRule: weaker })])).toEqual([{ version: 2, rule: RULE, from, until }, { version: 3, rule: weaker, from: until, until: null }]);
    expect(stopRulesInTime('m', [version(1, from, null, null), amended, version(3, until, { stopRule: null })])).toEqual([{ version: 2, rule: RULE, from: amended.signedAt, until }]);
    expect(stopRulesInTime('n', [LOCKED, amended])).toEqual([]);
  });
});

describe('a measure that is added', () => {
  const added = { ...MEASURE, id: 'n', name: 'Falls' };
  const mains = (measures: PlanMeasure[]) => withAdded(measures, added).map(({ id, main }) => [id, main]);

  it('is never the main one, and leaves one', () => {
    expect(mains([MEASURE])).toEqual([['m', true], ['n', false]]);
    expect(mains([{ ...MEASURE, main: false }])).toEqual([['m', true], ['n', false]]);
    expect(mains([{ ...MEASURE, main: false }, { ...MEASURE, id: 'o' }])).toEqual([['m', false], ['o', true], ['n', false]]);
  });
});

describe('readings of an earlier run', () => {
  const signed = (...versions: PlanVersion[]) => versions.map(({ signedAt, content }) => ({ signedAt, measures: content.measures }));
  const [ended, after] = ['2025-03-01T10:00:00.000Z', '2025-03-01T10:00:00.001+00:00'];
  const unchanged = (...versions: PlanVersion[]) => unchangedSince('m', signed(LOCKED, ...versions), ended);

  it.each<[string, Partial<PlanMeasure>]>([['target', { target: 85 }], ['baseline', { baseline: 79 }], ['baseline period', { baselinePeriod: { from: '2024-01-01', to: '2024-12-01', source: 'the record' } }], ['stop rule', { stopRule: { ...RULE, consecutive: 3 } }]])('count no more once the %s was amended after its end', (_, more) => {
    expect(unchanged(version(2, after, more))).toBe(false);
    expect(unchanged(version(2, ended, more))).toBe(false);
    expect(unchanged(version(2, '2025-03-01T09:59:59.999Z', more))).toBe(true);
    expect(unchangedSince('m', signed(LOCKED, version(2, after, more)), null)).toBe(true);
  });

  it('count still where another part was amended, or what was amended is as it was', () => {
    expect(unchanged()).toBe(true);
    expect(unchanged(version(2, after, { name: 'In time' }))).toBe(true);
    expect(unchanged(version(2, after, { target: 85 }), version(3, '2025-05-01T10:00:00Z', {}))).toBe(true);
    expect(unchangedSince('m', [], ended)).toBe(true);
    expect(unchanged(version(2, after, null))).toBe(false);
  });

  it('count still where the baseline period has its months, whatever is said of where its figures come from', () => {
    const from = (source: string, to = '2024-12-01') => ({ baselinePeriod: { from: '2024-01-01', to, source } });
    const since = (is: Partial<PlanMeasure>) => unchangedSince('m', signed(version(1, LOCKED.signedAt, from('the record'), null), version(2, after, is)), ended);
    expect([since(from('the register of the ward')), since(from('the record', '2024-11-01')), since({ baselinePeriod: null })]).toEqual([true, false, false]);
    expect(unchanged(version(2, after, { baselinePeriod: null }))).toBe(true);
  });
});
