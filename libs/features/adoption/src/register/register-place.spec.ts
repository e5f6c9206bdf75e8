import { describe, expect, it } from '@jest/globals';
import { placeAfter, placeIn } from './register-place.ts';

const text = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a place on the register', () => {
  it('is read as it was given', () => {
    const place = { order: 'changed', at: '2027-03-01T09:00:00.123456+00:00', reference: 'INN-2026-0042' } as const;
    expect(placeIn(placeAfter(place), 'changed')).toEqual(place);
    expect(placeIn(placeAfter(place), 'told')).toBeNull();
  });

  it.each([
    'nonsense', '', text('2027-03-01T09:00:00+00:00'), text(['told', '2027-03-01T09:00:00+00:00']), text(['told', '2027-03-01', 'INN-2026-0042']), text(['told', '2027-13-01T09:00:00+00:00', 'INN-2026-0042']),
    text(['told', '2027-03-01T09:00:00+00:00', "x' or 1=1"]), text(['told', '2027-03-01T09:00:00+00:00', 42]), text({}), text(['2027-03-01T09:00:00+00:00', 'INN-2026-0042']),
    text(['told', '2027-02-30T09:00:00+00:00', 'INN-2026-0042']), text(['told', '0000-01-01T09:00:00+00:00', 'INN-2026-0042']), text(['told', '2027-03-01T09:00:00+23:59', 'INN-2026-0042']),
  ])('is not %j', (given) => expect(placeIn(given, 'told')).toBeNull());
});
