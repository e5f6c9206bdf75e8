import Sequencer from '@jest/test-sequencer';

/** Files that load a folder of tests begin: Jest goes by size where it knows no durations, and they are the smallest. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    return [...sorted.filter(loadsFolder), ...sorted.filter((test) => !loadsFolder(test))];
  }
}

const loadsFolder = ({ path }) => path.endsWith('/together.ts') || path.includes('/tools/together/');
