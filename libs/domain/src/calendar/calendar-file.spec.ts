import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { calendarFile, foldedLine, textValue } from './calendar-file.ts';

const DAY = { uid: 'request-1@waymark', date: '2027-02-28', title: 'INN-2027-0001: Answer the request', words: 'Sign in; then answer, please.\nThat is all' };

describe('a calendar file', () => {
  it('has its days as whole days in lines that end as the format says', () => {
    expect(calendarFile([DAY, { ...DAY, uid: 'letter@waymark', date: '2028-02-29', tentative: true }], '2027-01-05T09:30:15.123Z').split('\r\n')).toEqual([
      'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Waymark//Days//EN', 'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT', 'UID:request-1@waymark', 'DTSTAMP:20270105T093015Z', 'DTSTART;VALUE=DATE:20270228', 'DTEND;VALUE=DATE:20270301',
      'SUMMARY:INN-2027-0001: Answer the request', 'DESCRIPTION:Sign in\\; then answer\\, please.\\nThat is all', 'STATUS:CONFIRMED', 'TRANSP:TRANSPARENT', 'CLASS:PRIVATE', 'END:VEVENT',
      'BEGIN:VEVENT', 'UID:letter@waymark', 'DTSTAMP:20270105T093015Z', 'DTSTART;VALUE=DATE:20280229', 'DTEND;VALUE=DATE:20280301',
      'SUMMARY:INN-2027-0001: Answer the request', 'DESCRIPTION:Sign in\\; then answer\\, please.\\nThat is all', 'STATUS:TENTATIVE', 'TRANSP:TRANSPARENT', 'CLASS:PRIVATE', 'END:VEVENT',
      'END:VCALENDAR', '',
    ]);
  });

  it.each([
    ['a\r\nEND:VEVENT', 'a\\nEND:VEVENT'],
    ['a\rb\nc', 'a\\nb\\nc'],
    ['back\\slash; comma, tab\t', 'back\\\\slash\\; comma\\, tab\t'],
    ['nul\0 bell\u0007 next\u0085 half \ud800', 'nul bell next half '],
    ['', ''],
  ])('holds %j as %j', (text, value) => expect(textValue(text)).toBe(value));

  it('holds any text so that it comes out again, and lets none of it begin a line', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 }).filter((of) => !/[\p{Cc}\p{Cs}]/u.test(of));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (lines) => {
        const line = foldedLine(`SUMMARY:${textValue(lines.join('\n'))}`);
        expect(line.replaceAll('\r\n ', '')).not.toMatch(/[\r\n]/);
        expect(line.replaceAll('\r\n ', '').slice('SUMMARY:'.length).replace(/\\(.)/gsu, (_, sign: string) => (sign === 'n' ? '\n' : sign))).toBe(lines.join('\n'));
      }),
    );
  });

  it.each([
    ['x'.repeat(75), 1],
    ['x'.repeat(76), 2],
    ['x'.repeat(75 + 74), 2],
    ['x'.repeat(75 + 75), 3],
    [`${'x'.repeat(74)}é`, 2],
    [`${'x'.repeat(71)}💡`, 1],
    [`${'x'.repeat(72)}💡`, 2],
  ])('%s has %i lines of 75 octets at most', (line, count) => {
    const lines = foldedLine(line).split('\r\n');
    expect(lines).toHaveLength(count);
    for (const one of lines) expect(Buffer.byteLength(one)).toBeLessThanOrEqual(75);
    expect(lines.map((one, at) => (at === 0 ? one : one.slice(1))).join('')).toBe(line);
  });
});
