/**
 * Tells the test cluster to end, and does not wait: nothing keeps Node alive for a child that was let go, so that
 * waiting for one would end the process here, with exit code 0 although tests failed.
 */
export default () => {
  globalThis.waymarkTestCluster?.stdin.end();
};
