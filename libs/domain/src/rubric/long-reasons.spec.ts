import { describe, expect, it } from '@jest/globals';
import { LONGEST_REASON, longReasons } from './index.ts';

const of = (reason: unknown, id = 'e-need') => ({ criteria: { [id]: { value: 3, reason } }, gates: {} });
const LONGEST = 'x'.repeat(LONGEST_REASON);

describe('longReasons', () => {
  it('takes as many characters as it says, and not one more', () => {
    expect(longReasons(of(LONGEST))).toEqual([]);
    expect(longReasons(of(`${LONGEST}x`))).toEqual([{ kind: 'criteria', id: 'e-need', length: LONGEST_REASON + 1 }]);
  });

  it('looks at gates too', () => {
    expect(longReasons({ criteria: {}, gates: { 'eg-data': { answer: 'pass', reason: 'x'.repeat(100_000) } } })).toEqual([{ kind: 'gates', id: 'eg-data', length: 100_000 }]);
  });

  it('leaves one alone that is kept already, until it is changed', () => {
    const kept = of('x'.repeat(100_000));
    expect(longReasons(kept, kept)).toEqual([]);
    expect(longReasons(of('y'.repeat(99_999)), kept)).toHaveLength(1);
    expect(longReasons(of('x'.repeat(100_000), 'constructor'), kept)).toHaveLength(1);
  });

  it.each([[null], [undefined], ['text'], [{}], [{ reason: null }], [{ reason: ['x'] }]])('finds nothing in %j', (answer) => {
    expect(longReasons({ criteria: { 'e-need': answer }, gates: { g: answer } })).toEqual([]);
  });
});
