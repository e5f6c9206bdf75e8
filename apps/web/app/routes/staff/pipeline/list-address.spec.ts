import { describe, expect, it } from '@jest/globals';
import { addressWith, filterOf, filtersSet, readAddress } from './list-address.ts';

const read = (query: string) => readAddress(new URLSearchParams(query));

describe('the address of the list', () => {
  it('asks for the most urgent of everything where it is empty', () => {
    expect(read('')).toEqual({ programme: '', stages: [], due: '', proposed: false, simulated: '', sort: 'DUE_SOONEST', without: [], close: false, after: '' });
    expect(filterOf(read(''))).toEqual({});
    expect(addressWith(read(''), {})).toBe('/pipeline');
  });

  it('comes back from its own text', () => {
    const address = read('programme=p&stage=triage&stage=panel&due=overdue&proposed=yes&simulated=no&sort=entered&without=due&without=reviews&rows=close&after=c');
    const again = addressWith(address, { after: address.after });
    expect(read(again.slice('/pipeline?'.length))).toEqual(address);
    expect(filtersSet(address)).toBe(5);
    expect(filterOf(address)).toEqual({ programmeId: 'p', stages: ['triage', 'panel'], due: 'overdue', proposed: true, simulated: false });
  });

  it('leads to the first page after a change', () => {
    expect(addressWith(read('stage=triage&after=c'), { due: 'paused' })).toBe('/pipeline?stage=triage&due=paused');
  });

  it('leaves out what it does not know', () => {
    expect(filterOf(read('due=tomorrow&simulated=perhaps&stage='))).toEqual({});
    expect(addressWith(read('without=innovation&without=due&without=due&rows=far'), {})).toBe('/pipeline?without=due');
  });
});
