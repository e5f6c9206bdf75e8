import pLimit from 'p-limit';
import { EXPORTS } from '../../texts/exports.ts';

/** Files that may wait: each takes a second or two, and whoever waits longer asks again. */
const MOST_WAITING = 10;

const turn = pLimit(1);

/**
 * Makes one file after the other: each keeps a processor busy, and this process answers everybody.
 *
 * @throws a 503 page where too many wait already
 */
export const oneAtATime = async <Made>(make: () => Promise<Made>): Promise<Made> => {
  if (turn.pendingCount >= MOST_WAITING) throw new Response(EXPORTS.busy, { status: 503, headers: { 'retry-after': '10' } });
  return turn(make);
};
