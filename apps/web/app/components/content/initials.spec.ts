import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { initialsOf } from './initials.ts';

it.each([
  ['Innovator 01', '01'],
  ['Innovator 123', '23'],
  ['Sam Lee', 'SL'],
  ['Sam van der Lee', 'SL'],
  ['sam', 'S'],
  ['', ''],
  ['𝒮am', '𝒮'],
])('%s is signed %s', (name, sign) => expect(initialsOf(name)).toBe(sign));

it('is never longer than 2 characters as people count them, but for letters that have no single capital', () =>
  fc.assert(fc.property(fc.stringMatching(/^[a-z0-9 ]*$/), (name) => expect(initialsOf(name).length).toBeLessThanOrEqual(2))));
