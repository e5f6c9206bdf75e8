/** A date on the calendar of Europe/London, `YYYY-MM-DD`, without time and zone. Dates order as their text does. */
export type LocalDate = string;
