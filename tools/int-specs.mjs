import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Whether a run of Jest includes tests that need PostgreSQL, and with it the built code. */
export const includesIntSpecs = ({ rootDir, testPathPatterns }) => {
  const patterns = (testPathPatterns?.patterns ?? []).map((pattern) => new RegExp(pattern, 'i'));
  return intSpecs(rootDir).some((path) => patterns.length === 0 || patterns.some((pattern) => pattern.test(path)));
};

const intSpecs = (rootDir) =>
  ['apps', 'libs', 'tools'].flatMap((folder) =>
    readdirSync(join(rootDir, folder), { recursive: true })
      .filter((path) => path.endsWith('.int-spec.ts'))
      .map((path) => join(rootDir, folder, path)),
  );
