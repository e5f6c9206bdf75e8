import Sequencer from '@jest/test-sequencer';

/** Files that load a folder of tests begin, and the walk through every page, which grows with what journeys leave behind: Jest goes by size where it knows no durations, and they are the smallest. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
}

const isLong = ({ path }) => path.endsWith('/together.ts') || path.includes('/tools/together/') || path.endsWith('/every-page.gate.ts');
