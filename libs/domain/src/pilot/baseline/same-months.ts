import type { BaselinePeriod } from './baseline.types.ts';

/** Whether two baseline periods have the same months, wherever their figures come from; none and none are the same. */
export const sameMonths = (one: BaselinePeriod | null | undefined, other: BaselinePeriod | null | undefined): boolean => one?.from === other?.from && one?.to === other?.to;
