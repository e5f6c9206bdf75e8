/** 1970-01-01 was a Thursday: the Monday of its week is three days before it. */
const DAYS_SINCE_MONDAY = 3;

/** Whether the day is one of Monday to Friday. */
export const isWeekday = (day: number): boolean => (((day + DAYS_SINCE_MONDAY) % 7) + 7) % 7 < 5;

/** How many days from Monday to Friday lie after `from` up to and including `to`; negative where `to` is earlier. */
export const weekdaysBetween = (from: number, to: number): number => weekdaysUntil(to) - weekdaysUntil(from);

/** The `count`-th day from Monday to Friday after `day`; `count` is 1 or more. */
export const addWeekdays = (day: number, count: number): number => {
  const nth = weekdaysUntil(day) + count - 1;
  const weeks = Math.floor(nth / 5);
  return weeks * 7 + (nth - weeks * 5) - DAYS_SINCE_MONDAY;
};

/** Weekdays from the Monday before day 0 up to and including the day. */
const weekdaysUntil = (day: number): number => {
  const days = day + DAYS_SINCE_MONDAY;
  const weeks = Math.floor(days / 7);
  return weeks * 5 + Math.min(days - weeks * 7 + 1, 5);
};
