/** However few seats there are: fewer people would leave little choice. */
const LEAST = 300;

/** However many: each is judged and compared at every evaluation, which is longer than somebody waits for beyond this. */
const MOST = 800;

/**
 * How many people a round considers: as many as it has seats, so that there are enough even where each of them takes one
 * review more and no second. Of 20 evaluations with four seats that is fewer than are looked through in no time.
 */
export const peopleConsidered = (evaluations: number, seats: number): number => Math.min(MOST, Math.max(LEAST, evaluations * seats));
