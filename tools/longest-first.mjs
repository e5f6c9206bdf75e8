import Sequencer from '@jest/test-sequencer';

/** Those that take minutes, the longest first, then files that load a folder of tests: Jest goes by size where it knows no durations, and some of them are the smallest. One that began late would be waited for alone. */
const LONGEST = ['/access/two-worlds/two-worlds.int-spec.ts', '/every-page.gate.ts', '/tools/together/', '/test/pilots/together.ts', '/test/reviews/together.ts', '/together.ts', '/command-line/replay.int-spec.ts', '/command-line/export-audit.int-spec.ts', '/start.int-spec.ts'];

/** The walk through every page is among the first also because it grows with what journeys leave behind. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => placeOf(one) - placeOf(other));
  }
}

const placeOf = ({ path }) => {
  const place = LONGEST.findIndex((part) => path.includes(part));
  return place < 0 ? LONGEST.length : place;
};
