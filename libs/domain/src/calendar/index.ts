export { addDays } from './add-days.ts';
export { addMonths } from './add-months.ts';
export { calendarFile, type CalendarDay } from './calendar-file.ts';
export { calendarOf, type Calendar, type CalendarPack } from './calendar.ts';
export { dayInWords, monthInWords } from './in-words.ts';
export type { LocalDate } from './local-date.ts';
export { endOfLocalDay, localDateOf, startOfLocalDay } from './london.ts';
export type { Pause } from './pauses.ts';
export { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.ts';
