const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/London' });
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const TIME = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit', hourCycle: 'h12', timeZone: 'Europe/London' });
const ZONE = new Intl.DateTimeFormat('en-GB', { timeZoneName: 'short', timeZone: 'Europe/London' });

/** An instant or a day as “3 September 2026”. */
export const day = (when: string): string => DAY.format(new Date(when.length === 10 ? `${when}T12:00:00Z` : when));

/** A month, as YYYY-MM, as “September 2026”. */
export const month = (of: string): string => MONTH.format(new Date(`${of}-01T00:00:00Z`));

/** An instant as “3 September 2026, 5:30pm”. */
export const instant = (when: string): string => `${day(when)}, ${clock(when)}`;

/** A deadline as “3 September 2026, 11:59pm BST”: the zone stands where a time limit counts. */
export const deadline = (when: string): string => `${instant(when)} ${zone(when)}`;

/** An instant as “5:30pm”. */
export const clockTime = (when: string): string => clock(when);

const clock = (when: string): string => {
  const said = TIME.format(new Date(when)).replace(/\s/g, '').replace(':00', '').toLowerCase();
  return NAMED[said] ?? said;
};

/** Few are sure which of the two 12am is. */
const NAMED: Record<string, string> = { '12am': 'midnight', '12pm': 'midday' };

const zone = (when: string): string => ZONE.formatToParts(new Date(when)).find((part) => part.type === 'timeZoneName')?.value ?? '';
