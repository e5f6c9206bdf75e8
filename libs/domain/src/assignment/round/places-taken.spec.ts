import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { placesTaken } from './places-taken.ts';
import type { SeatsWanted } from './seats-wanted.ts';

const WANTED: SeatsWanted = { people: 4, roles: [{ role: 'clinical', least: 1 }, { role: 'safety', least: 1 }], mostOfOne: 2, limited: ['clinical', 'safety'] };
const seat = (role: string, organisation: string) => ({ role, organisation });
const back = seat('clinical', 'a');

describe('who takes the place of somebody who would sit again', () => {
  it('is whoever could go, where there are more than the stage asks for; none as long as there is room', () => {
    const [safety, first, second] = [seat('safety', 'b'), seat('clinical', 'c'), seat('clinical', 'd')];
    expect(placesTaken(WANTED, back, [safety, first])).toEqual([]);
    expect(placesTaken(WANTED, back, [safety, first, second])).toEqual([]);
    const third = seat('clinical', 'e');
    expect(placesTaken(WANTED, back, [safety, first, second, third])).toEqual([first, second, third]);
    // in a role that is filled for the first time nobody is one too many
    expect(placesTaken(WANTED, seat('safety', 'b'), [first, second, third])).toEqual([]);
    expect(placesTaken({ ...WANTED, people: 2 }, back, [safety, first])).toEqual([first]);
  });

  it('is nobody where others alone are too many, and of those only whose going makes room; each of them where one is not enough', () => {
    const [safety, more, other] = [seat('safety', 'b'), seat('safety', 'c'), seat('clinical', 'd')];
    const tight = { ...WANTED, people: 2 };
    expect(placesTaken(tight, back, [safety, more])).toEqual([]);
    expect(placesTaken(tight, back, [safety, more, other])).toEqual([other]);
    const clinical = ['c', 'd', 'e'].map((organisation) => seat('clinical', organisation));
    expect(placesTaken({ ...WANTED, people: 3 }, back, [safety, ...clinical])).toEqual(clinical);
  });

  it('is whoever is of their organisation, where it would send more than it may', () => {
    const [one, own, other] = [seat('safety', 'a'), seat('safety', 'a'), seat('clinical', 'b')];
    expect(placesTaken(WANTED, back, [one, other])).toEqual([]);
    expect(placesTaken(WANTED, back, [one, own, other])).toEqual([one, own]);
    expect(placesTaken({ ...WANTED, mostOfOne: null }, back, [one, own, other])).toEqual([]);
    // the limit of one organisation is a little stricter than the quorum for which it stands
    const quorums = [{ roles: ['clinical', 'safety'], organisations: 2 }];
    expect(placesTaken({ ...WANTED, quorums }, back, [one, own, other])).toEqual([]);
    expect(placesTaken({ ...WANTED, quorums: [{ ...quorums[0]!, organisations: 3 }] }, back, [one, own, other])).toEqual([one, own]);
  });

  it('is somebody wherever there is no room; and nobody any more once those who can go are gone', () => {
    const seats = fc.array(fc.record({ role: fc.constantFrom('clinical', 'safety'), organisation: fc.constantFrom('a', 'b', 'c') }), { maxLength: 8 });
    fc.assert(
      fc.property(seats, (others) => {
        let left = others;
        for (let taken = placesTaken(WANTED, back, left); taken.length > 0; taken = placesTaken(WANTED, back, left)) left = left.filter((one) => one !== taken[0]);
        const clinical = left.filter(({ role }) => role === 'clinical').length;
        // the first of their role is never one too many; after that at most two beside the minima may sit, and two of one organisation
        expect(clinical === 0 || clinical + Math.max(1, left.length - clinical) < WANTED.people).toBe(true);
        expect(left.filter(({ organisation }) => organisation === 'a').length).toBeLessThan(2);
      }),
    );
  });
});
