const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * First day of the look-back that ends on `today`, still inside it. ISO days (YYYY-MM-DD). From 29 February it is
 * 28 February in a common year, so that the period is never shorter than whole years.
 * @throws RangeError where `today` is not an ISO day.
 */
export const firstDayOfLookBack = (today: string, years: number): string => {
  requireDay(today);
  const year = Number(today.slice(0, 4)) - years;
  const monthAndDay = today.slice(5);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return `${String(year).padStart(4, '0')}-${monthAndDay === '02-29' && !isLeap ? '02-28' : monthAndDay}`;
};

/** @throws RangeError where the text is not an ISO day: texts of another form cannot be compared as days. */
export const requireDay = (day: string): string => {
  if (!ISO_DAY.test(day)) throw new RangeError(`${day} is not a day (YYYY-MM-DD)`);
  return day;
};
