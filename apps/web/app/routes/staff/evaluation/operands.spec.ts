import { describe, expect, it } from '@jest/globals';
import { operandRows } from './operands.ts';

describe('what a guard was asked on', () => {
  it('names each operand and leaves out what is empty or says it twice', () => {
    expect(operandRows({ have: 2, n: 5, organisations: 1, orgs: 1, emptyTracks: [], signed: null })).toEqual([
      { label: 'So far', value: '2' },
      { label: 'Needed', value: '5' },
      { label: 'Organisations', value: '1' },
    ]);
  });

  it('counts ids, which nobody reads, and lists words', () => {
    const id = '01a210a6-4814-77f2-a650-325035087bfc';
    expect(operandRows({ measures: [id, id], failing: ['eg-data', 'eg-incidents'] })).toEqual([
      { label: 'Measures', value: '2' },
      { label: 'Not passed', value: 'eg-data, eg-incidents' },
    ]);
  });

  it('has nothing to say about nothing', () => {
    expect(operandRows(null)).toEqual([]);
    expect(operandRows('text')).toEqual([]);
  });
});
