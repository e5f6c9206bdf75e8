import { describe, expect, it } from '@jest/globals';
import { isSecondFactor, readSecondFactor } from './second-factor-settings.ts';

describe('a second factor', () => {
  it.each([
    [{ amr: ['pwd', 'otp'] }, true],
    [{ amr: ['mfa'] }, true],
    [{ amr: ['hwk'] }, true],
    [{ amr: ['pwd'] }, false],
    [{ amr: [], acr: '0' }, false],
    [{ amr: 'otp' }, false],
    [{ amr: null, acr: 2 }, false],
    [{}, false],
  ])('is what providers usually call so: %j, %p', (reported, expected) => expect(isSecondFactor(readSecondFactor(undefined), reported)).toBe(expected));

  it('is what the setting names, of the ways and of the level, and nothing else', () => {
    const set = readSecondFactor('  AAL3 N3_SMARTCARD ');
    expect(set).toEqual({ values: ['AAL3', 'N3_SMARTCARD'], always: true });
    expect([{ acr: 'AAL3' }, { amr: ['N3_SMARTCARD'] }, { amr: ['mfa'] }, { acr: 'AAL2' }].map((reported) => isSecondFactor(set, reported))).toEqual([true, true, false, false]);
  });

  it('is asked of everybody where the setting names one, and else of whose sign-in reports one', () => {
    expect([readSecondFactor(undefined).always, readSecondFactor(' ').always, readSecondFactor('mfa').always]).toEqual([false, false, true]);
  });
});
