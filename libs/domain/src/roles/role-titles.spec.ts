import { expect, it } from '@jest/globals';
import { roleTitle, roleWords } from './role-titles.ts';

it('a role has its title; one that is unknown has its id, whatever it is', () => {
  expect([roleTitle('panel-chair'), roleWords('panel-chair')]).toEqual(['Panel chair', 'panel chair']);
  expect([roleTitle('constructor'), roleTitle('toString'), roleTitle('new-role')]).toEqual(['constructor', 'toString', 'new-role']);
  expect([roleWords('constructor'), roleWords('__proto__'), roleWords('new-role')]).toEqual(['constructor', '__proto__', 'new role']);
});
