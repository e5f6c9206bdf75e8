import { addDays } from './add-days.ts';
import type { LocalDate } from './local-date.ts';

/** A whole day that stands in somebody’s calendar. */
export interface CalendarDay {
  /** The same each time that the day is given, so that it is changed and not added twice. */
  uid: string;
  date: LocalDate;
  title: string;
  words: string;
  /** It is usual and not agreed. */
  tentative?: boolean;
}

/**
 * Days as a file of iCalendar (RFC 5545): whole days, which keep nobody busy. The format wants at least one.
 *
 * @param madeAt instant, ISO 8601 in UTC
 */
export const calendarFile = (days: readonly CalendarDay[], madeAt: string): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Waymark//Days//EN', 'CALSCALE:GREGORIAN', ...days.flatMap((day) => eventOf(day, stampOf(madeAt))), 'END:VCALENDAR']
    .map((line) => `${foldedLine(line)}\r\n`)
    .join('');

const eventOf = ({ uid, date, title, words, tentative }: CalendarDay, stamp: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${textValue(uid)}`,
  `DTSTAMP:${stamp}`,
  `DTSTART;VALUE=DATE:${compact(date)}`,
  `DTEND;VALUE=DATE:${compact(addDays(date, 1))}`,
  `SUMMARY:${textValue(title)}`,
  `DESCRIPTION:${textValue(words)}`,
  `STATUS:${tentative ? 'TENTATIVE' : 'CONFIRMED'}`,
  'TRANSP:TRANSPARENT',
  'CLASS:PRIVATE',
  'END:VEVENT',
];

const compact = (date: LocalDate): string => date.replaceAll('-', '');

const stampOf = (instant: string): string => instant.replace(/\.\d+/, '').replace(/[-:]/g, '');

/** A text as a value (section 3.3.11): no line of it can begin a property of its own. What the format cannot hold is left out. */
export const textValue = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|\p{Cs}/gu, '')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');

/** Octets that a line has at most, without its end (section 3.1). */
const LONGEST = 75;

/** A line in as many as it needs; each after the first begins with a space. No character is cut in two. */
export const foldedLine = (line: string): string => {
  let folded = '';
  let used = 0;
  for (const sign of line) {
    const size = octetsOf(sign);
    if (used + size > LONGEST) {
      folded += '\r\n ';
      used = 1;
    }
    folded += sign;
    used += size;
  }
  return folded;
};

/** Of one character in UTF-8. */
const octetsOf = (sign: string): number => {
  const code = sign.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};
