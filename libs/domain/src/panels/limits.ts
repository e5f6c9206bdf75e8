/** Longest title and longest place of a meeting, in characters. */
export const MEETING_TEXT_LIMIT = 200;

/** Most people who are named to one meeting: they are all read at once. */
export const ATTENDEES_LIMIT = 40;

/** Most items on one agenda: they are all read at once. */
export const ITEMS_LIMIT = 30;

/** Longest minute and longest reason of a score, in characters. */
export const MINUTE_LIMIT = 10_000;

/** Most minutes of one item: they are all read at once. */
export const MINUTES_LIMIT = 500;

/** Longest reasons of a determination and longest minority view, in characters. */
export const DETERMINATION_LIMIT = 10_000;

/** Longest reason for which a meeting changes, in characters. */
export const REASON_LIMIT = 500;
