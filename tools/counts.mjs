/** A part of the run that passes or fails as one. */
export const countPart = (passed) => (passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/**
 * The tests of a run of Jest. A file that does not even load counts as one failure; so does a run that fails with no
 * test to blame, or leaves no results.
 *
 * @param read gives the results that Jest wrote, or throws
 * @param status the exit code of Jest
 */
export const countJest = (read, status) => {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = read();
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    return { passed: numPassedTests, failed: failed || (status === 0 ? 0 : 1), skipped: numPendingTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
};

export const sum = (counts) => ({
  passed: counts.reduce((total, { passed }) => total + passed, 0),
  failed: counts.reduce((total, { failed }) => total + failed, 0),
});

export const lastLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`;
