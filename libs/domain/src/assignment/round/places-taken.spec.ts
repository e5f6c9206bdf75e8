import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { placesTaken } from './places-taken.ts';
import type { SeatsWanted } from './seats-wanted.ts';

const WANTED: SeatsWanted = { people: 4, roles: [{ role: 'clinical', least: 1 }, { role: 'safety', least: 1 }], mostOfOne: 2, limited: ['clinical', 'safety'] };
const seat = (role: string, organisation: string) => ({ role, organisation });
const back = seat('clinical', 'a');

describe('who took the place of somebody who would sit again', () => {
  it('is whoever came since, where with both there are more than the stage asks for; none as long as there is room', () => {
    const [safety, first, second] = [seat('safety', 'b'), seat('clinical', 'c'), seat('clinical', 'd')];
    expect(placesTaken(WANTED, back, [safety], [first])).toEqual([]);
    expect(placesTaken(WANTED, back, [safety], [first, second])).toEqual([]);
    const third = seat('clinical', 'e');
    expect(placesTaken(WANTED, back, [safety], [first, second, third])).toEqual([first, second, third]);
    // of a role that is filled for the first time nobody took anything
    expect(placesTaken(WANTED, back, [first, second], [safety])).toEqual([]);
    expect(placesTaken({ ...WANTED, people: 2 }, back, [safety], [first])).toEqual([first]);
  });

  it('is whoever came of their organisation, where it would send more than it may', () => {
    const [own, other] = [seat('safety', 'a'), seat('clinical', 'b')];
    expect(placesTaken(WANTED, back, [seat('safety', 'a')], [other])).toEqual([]);
    expect(placesTaken(WANTED, back, [seat('safety', 'a')], [own, other])).toEqual([own]);
    expect(placesTaken({ ...WANTED, mostOfOne: null }, back, [seat('safety', 'a')], [own, other])).toEqual([]);
  });

  it('is nobody where nobody came, however many there were; and nobody any more once those who took it are gone', () => {
    const seats = fc.array(fc.record({ role: fc.constantFrom('clinical', 'safety'), organisation: fc.constantFrom('a', 'b', 'c') }), { maxLength: 8 });
    fc.assert(fc.property(seats, (before) => placesTaken(WANTED, back, before, []).length === 0));
    fc.assert(
      fc.property(seats, seats, (before, since) => {
        const taken = placesTaken(WANTED, back, before, since);
        return placesTaken(WANTED, back, before, since.filter((one) => !taken.includes(one))).length === 0;
      }),
    );
  });
});
