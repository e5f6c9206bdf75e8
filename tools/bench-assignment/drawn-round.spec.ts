import { describe, expect, it } from '@jest/globals';
import { assignTotal, problemFromInstance, readInstance } from '../../libs/domain/src/assignment/index.ts';
import { randomFrom } from '../../libs/domain/src/assignment/random.ts';
import { drawnRound } from './drawn-round.mjs';

/** [drawn with, total with seats of categories alone, total with all constraints]; the last of one alone, since it takes a second. */
const TOTALS: [number, number, number | null][] = [[1, 119_742_776, null], [2, 116_527_374, 116_362_136], [3, 118_886_285, null]];

describe.each(TOTALS)('a round of 200 × 150 drawn with %d', (seed, ofSeats, ofAll) => {
  const instance = readInstance(drawnRound(200, 150, randomFrom(seed)));
  const unhurried = { secondsLeft: () => Infinity, seed: 1 };

  it('gets its totals to the unit, proved', async () => {
    const seats = await assignTotal(problemFromInstance(instance, { ignore: new Set(['organisations']) }), unhurried);
    expect(seats).toMatchObject({ status: 'optimal', total: ofSeats, certificate: { dualObjective: ofSeats, violated: 0 } });
    if (ofAll !== null) expect(await assignTotal(problemFromInstance(instance), unhurried)).toMatchObject({ status: 'optimal', total: ofAll, certificate: { violated: 0 } });
  });
});
