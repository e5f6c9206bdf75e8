import { describe, expect, it } from '@jest/globals';
import { typedMeeting } from './typed-meeting.ts';

const typed = (startsAt: string, day = '17') => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ title: ' Panel ', place: 'Room 1', 'heldOn[day]': day, 'heldOn[month]': '11', 'heldOn[year]': '2026', startsAt })) form.set(name, value);
  return typedMeeting(form);
};

describe('a meeting as it is typed', () => {
  it.each([['14:30', '14:30'], ['9:05', '09:05'], ['9.30', '09:30'], ['0:00', '00:00'], ['23:59', '23:59']])('starts at %s', (given, startsAt) =>
    expect(typed(given)).toEqual({ title: 'Panel', heldOn: '2026-11-17', startsAt, place: 'Room 1' }));

  it.each(['24:00', '12:60', '1430', 'noon', ''])('does not start at “%s”', (given) => expect(typed(given)).toEqual({ problems: [expect.objectContaining({ field: 'startsAt' })] }));

  it('is on a day of the calendar, and says all that is missing', () => {
    expect(typed('14:30', '31')).toEqual({ problems: [expect.objectContaining({ field: 'heldOn' })] });
    expect(typedMeeting(new FormData())).toMatchObject({ problems: [{ field: 'title' }, { field: 'heldOn' }, { field: 'startsAt' }, { field: 'place' }] });
  });
});
