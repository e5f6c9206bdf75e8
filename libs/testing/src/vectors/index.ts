import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from '@jest/globals';

const own = new URL('../../vectors/', import.meta.url);
const shared = new URL('../../../../../shared/', import.meta.url);

/** A test vector file that the product carries, e.g. `stats/v8-weighted-score.json`. */
export const vectors = <T = any>(path: string): T => JSON.parse(readFileSync(new URL(path, own), 'utf8')) as T;

/** A group of tests over a file that lies beside the checkout; where it is absent the run says so and skips. */
export const describeShared = (title: string, path: string, tests: (read: () => any) => void): void => {
  const file = new URL(path, shared);
  if (existsSync(file)) describe(title, () => tests(() => JSON.parse(readFileSync(file, 'utf8'))));
  else describe.skip(`${title} (skipped: shared/${path} is not beside this checkout)`, () => it('is absent', () => undefined));
};
