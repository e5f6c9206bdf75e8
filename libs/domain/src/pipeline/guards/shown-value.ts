const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/**
 * A value as a person reads it: dates spelled out, lists joined with commas, nothing as "none". Numbers have at most
 * two decimals; one below a limit is never shown as having reached it.
 */
export const shownValue = (value: unknown, limits: readonly number[] = []): string => {
  if (Array.isArray(value)) return value.map((item) => shownValue(item, limits)).join(', ') || 'none';
  if (typeof value === 'number') return shownNumber(value, limits);
  if (typeof value === 'string' && value !== '') return shownText(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return 'none';
};

const shownNumber = (value: number, limits: readonly number[]): string => {
  if (!Number.isFinite(value)) return 'none';
  const nearest = Math.round(value * 100) / 100;
  const flatters = limits.some((limit) => value < limit && nearest >= limit);
  return String(flatters ? Math.floor(value * 100) / 100 : nearest);
};

const shownText = (text: string): string => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name ? `${Number(day)} ${name} ${year}` : text;
};
