import { expect, it } from '@jest/globals';
import { commonRoles } from './common-roles.ts';

it('somebody takes part in the roles that are free wherever any is, or else in those of most evaluations', () => {
  expect(commonRoles([['a', 'b'], ['b', 'a']])).toEqual({ roles: ['a', 'b'], at: [true, true] });
  expect(commonRoles([['a', 'b'], ['b'], []])).toEqual({ roles: ['b'], at: [true, true, false] });
  expect(commonRoles([['a'], ['b'], ['b']])).toEqual({ roles: ['b'], at: [false, true, true] });
  expect(commonRoles([['b'], ['a']])).toEqual({ roles: ['a'], at: [false, true] });
  expect(commonRoles([[], []])).toEqual({ roles: [], at: [false, false] });
});
