import { ValidateBy } from 'class-validator';
import { isDay } from './is-day.ts';

const INSTANT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/** An instant with its day, time and zone, as 2026-11-22T09:00:00.000Z. */
export const isInstant = (value: unknown): boolean => {
  const day = typeof value === 'string' ? INSTANT.exec(value)?.[1] : undefined;
  return isDay(day) && !Number.isNaN(Date.parse(value as string));
};

export const IsInstant = (): PropertyDecorator =>
  ValidateBy({ name: 'isInstant', validator: { validate: isInstant, defaultMessage: (at) => `${at?.property} must be an instant as 2026-11-22T09:00:00.000Z` } });
