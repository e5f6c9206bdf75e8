import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Plant {
  /** Path from the root of the repository; nothing is written there. */
  file: string;
  text: string;
}

export interface Finding {
  /** Null where the text could not be read. */
  rule: string | null;
  message: string;
}

const program = fileURLToPath(new URL('lint-planted.mjs', import.meta.url));

/**
 * What the linter says of each plant, in their order.
 *
 * @throws Error with the linter's own words where it does not run
 */
export const findingsOf = (plants: Plant[]): Finding[][] => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program], {
    input: JSON.stringify(plants),
    encoding: 'utf8',
    maxBuffer: 50_000_000,
  });
  if (status !== 0) throw new Error(`The linter does not run: ${stderr}`);
  return JSON.parse(stdout) as Finding[][];
};
