/** How long what nobody needs any more is kept, in days of 24 hours. */
export class RetentionPeriods {
  constructor(
    /** Stored answers of commands: as long as a client may send the same request again. */
    readonly answersDays: number,
    /** Sessions that ended, and invitations to sign in that are over. */
    readonly sessionsDays: number,
    /** Uploads that were attached to nothing. */
    readonly uploadsDays: number,
    /** People who were disabled: then they are erased. null: never. */
    readonly disabledDays: number | null,
  ) {}
}

const MOST_DAYS = 36_500;

/**
 * Reads WAYMARK_KEEP_ANSWERS_DAYS, WAYMARK_KEEP_SESSIONS_DAYS, WAYMARK_KEEP_UPLOADS_DAYS and WAYMARK_KEEP_DISABLED_DAYS.
 *
 * @throws Error that names the setting and the remedy
 */
export const readRetentionPeriods = (environment: NodeJS.ProcessEnv): RetentionPeriods =>
  new RetentionPeriods(
    daysOf(environment, 'WAYMARK_KEEP_ANSWERS_DAYS') ?? 30,
    daysOf(environment, 'WAYMARK_KEEP_SESSIONS_DAYS') ?? 90,
    daysOf(environment, 'WAYMARK_KEEP_UPLOADS_DAYS') ?? 30,
    daysOf(environment, 'WAYMARK_KEEP_DISABLED_DAYS') ?? null,
  );

const daysOf = (environment: NodeJS.ProcessEnv, setting: string): number | undefined => {
  const text = environment[setting];
  if (!text) return undefined;
  const days = /^\d+$/.test(text) ? Number(text) : 0;
  if (days < 1 || days > MOST_DAYS) throw new Error(`${setting} is “${text}”: set it to a whole number of days from 1 to ${MOST_DAYS}, or leave it out`);
  return days;
};
