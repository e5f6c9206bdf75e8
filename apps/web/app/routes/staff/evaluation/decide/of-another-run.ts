/** What stands against the steps of a stage, as staff read it. */
type Checks = readonly { transition: string; blockers: readonly { code: string }[] }[] | null;

/** Whether a step is for a first review where this is a re-review, or the other way round: nothing that anybody does in this run lets it be taken. */
export const isOfAnotherRun = (checks: Checks, transition: string): boolean =>
  checks?.find((check) => check.transition === transition)?.blockers.some(({ code }) => code === 'reached') ?? false;
