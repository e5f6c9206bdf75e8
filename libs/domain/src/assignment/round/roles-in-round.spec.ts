import { expect, it } from '@jest/globals';
import { rolesInRound } from './roles-in-round.ts';

it('somebody takes part in the roles that are free wherever any is, or else in those of most evaluations', () => {
  expect(rolesInRound([['a', 'b'], ['b', 'a']])).toEqual({ roles: ['a', 'b'], at: [true, true] });
  expect(rolesInRound([['a', 'b'], ['b'], []])).toEqual({ roles: ['b'], at: [true, true, false] });
  expect(rolesInRound([['a'], ['b'], ['b']])).toEqual({ roles: ['b'], at: [false, true, true] });
  expect(rolesInRound([['b'], ['a']])).toEqual({ roles: ['a'], at: [false, true] });
  expect(rolesInRound([[], []])).toEqual({ roles: [], at: [false, false] });
});
