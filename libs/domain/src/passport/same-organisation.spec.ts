import { expect, it } from '@jest/globals';
import { isSameOrganisation } from './same-organisation.ts';

it.each([
  ['Lamps Ltd', 'LAMPS  Limited', true],
  ['Lamps, Ltd.', 'lamps limited', true],
  ['Lamp-Makers Ltd', 'Lamp Makers Ltd', true],
  ['CIC', 'CIC', true],
  ['Ltd', 'ltd', true],
  ['Lamps Inc', 'Lamps plc', false],
  ['Lamps Ltd', 'Lamps', false],
  ['Limited Lamps', 'Ltd Lamps', false],
  ['C++ Health', 'C Health', false],
  ['Lamps', 'Torches', false],
  ['..', '..', false],
  ['??', '!!', false],
  ['', '', false],
])('%j and %j: %s', (one, other, same) => expect([isSameOrganisation(one, other), isSameOrganisation(other, one)]).toEqual([same, same]));
