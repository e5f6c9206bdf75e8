import { build } from './build.mjs';

/**
 * Brings the built code up to date that the test cluster and child processes of tests run. A type error elsewhere does
 * not keep a test from running: the compiler shows it, writes its output all the same, and the build reports it.
 */
export const buildDatabase = () => {
  if (!build('libs/database')) process.stderr.write('The tests go on with what was built of libs/database in spite of these errors\n');
};
