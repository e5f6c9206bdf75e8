import { ValidateBy } from 'class-validator';

/** A day of the calendar as YYYY-MM-DD, from the year 1 on. 30 February is none. */
export const isDay = (value: unknown): boolean => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value) || value.startsWith('0000')) return false;
  const day = new Date(`${value}T00:00:00.000Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
};

export const IsDay = (): PropertyDecorator =>
  ValidateBy({ name: 'isDay', validator: { validate: isDay, defaultMessage: (at) => `${at?.property} must be a day as YYYY-MM-DD` } });
