import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { buildDatabase } from './build-database.mjs';
import { includesIntSpecs } from './int-specs.mjs';

/** Gives the run its test cluster, which starts when a test first asks. Loads no code of the product: see test-cluster.mjs. */
export default async (globalConfig) => {
  if (!process.env.WAYMARK_BUILT && includesIntSpecs(globalConfig)) buildDatabase();
  const program = fileURLToPath(new URL('test-cluster.mjs', import.meta.url));
  // a session of its own: Ctrl-C ends Jest, whose end ends the cluster's input
  const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'], detached: true });
  const [address] = await once(child.stdout, 'data');
  process.env.WAYMARK_TEST_CLUSTER = String(address).trim();
  child.stdout.destroy();
  child.stdin.unref();
  child.unref();
  globalThis.waymarkTestCluster = child;
};
