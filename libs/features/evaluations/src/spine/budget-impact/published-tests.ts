import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { knownPins, requirePack } from '@waymark/content/packs';
import { fundingTestFaults, overlapOf, testsOn, type FundingTests } from '@waymark/domain/pilot';
import type { LocalDate } from '@waymark/domain/calendar';

/** Tests that the product carries. */
const carried = (): FundingTests[] => knownPins().filter((pin) => pin.startsWith('medtech-funding-mandate@')).map((pin) => requirePack<FundingTests>(pin));

let own: readonly FundingTests[] = [];

/** The funding tests that hold on a day: this installation's own from the first day of the first of them on, before that those that the product carries; null where none do. */
export const fundingTestsOn = (on: LocalDate): FundingTests | null => testsOn(carried(), own, on);

/**
 * Publishes the funding tests of this installation: every `.json` file of the folder that `WAYMARK_FUNDING_TESTS` names. Each process
 * reads them when it starts. Without the setting, those that the product carries hold.
 *
 * @throws Error that names the setting, the file, the field and the remedy
 */
export const publishFundingTests = (environment: NodeJS.ProcessEnv): void => {
  const folder = environment['WAYMARK_FUNDING_TESTS'];
  own = folder ? filesOf(folder).map((file) => testsIn(folder, file)) : [];
  const taken = new Set(carried().map(pinOf));
  for (const pack of own) {
    if (taken.has(pinOf(pack))) throw problem(folder!, `${pinOf(pack)} is there twice, or is one that the product carries: a version that was published never changes, so give another one`);
    taken.add(pinOf(pack));
  }
  const overlap = overlapOf(own);
  if (overlap) throw problem(folder!, `${pinOf(overlap[0])} and ${pinOf(overlap[1])} hold on the same days: end one before the other begins`);
};

const pinOf = ({ id, version }: FundingTests): string => `${id}@${version}`;

const problem = (folder: string, what: string): Error => new Error(`WAYMARK_FUNDING_TESTS, ${folder}: ${what}`);

const filesOf = (folder: string): string[] => {
  try {
    return readdirSync(folder).filter((file) => file.endsWith('.json')).sort();
  } catch {
    throw problem(folder, 'there is no such folder that can be read: name one with a JSON file for each version of the tests');
  }
};

const testsIn = (folder: string, file: string): FundingTests => {
  const value = parsed(folder, file);
  const [fault, ...more] = fundingTestFaults(value);
  if (fault) throw problem(folder, `${file}: ${[fault, ...more].join('; ')}`);
  return value as FundingTests;
};

const parsed = (folder: string, file: string): unknown => {
  try {
    return JSON.parse(readFileSync(join(folder, file), 'utf8'));
  } catch (error) {
    throw problem(folder, `${file} is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
};
