import { addWorkingDays, calendarOf, localDateOf } from '@waymark/domain/calendar';
import { requirePack } from '@waymark/content/packs';
import type { TestClient } from './test-client.ts';

/** The time of the demonstration. */
export const nowOf = async (client: TestClient): Promise<string> => (await client.query('{ installation { now } }')).data.installation.now;

/** Moves the simulated clock of a demonstration on. */
export const advanceTo = (admin: TestClient, to: string): Promise<unknown> => admin.done('advanceClock', { to });

/** Noon of the day that is so many working days of England after the simulated one. */
export const workingDaysOn = async (client: TestClient, days: number): Promise<string> =>
  `${addWorkingDays(calendarOf(requirePack('bank-holidays-england@1.0.0')), localDateOf(await nowOf(client)), days)}T12:00:00.000Z`;
