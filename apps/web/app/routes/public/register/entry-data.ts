import type { Entry } from './register.server.ts';

/** An entry as programs read it: what the page says, with its address. */
export const entryData = (entry: Entry) => ({ address: addressOf(entry), ...entry });

/** Where an entry stands, for good. */
export const addressOf = ({ reference }: Pick<Entry, 'reference'>): string => `/register/${reference}`;
