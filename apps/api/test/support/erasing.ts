import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import { Database } from '@waymark/database/transaction';
import { erasePerson, type ErasureAnswer } from '@waymark/people';
import { Clock } from '@waymark/platform/clock';
import { Erasures } from '@waymark/platform/erasure';
import type { Stage } from './with-cast.ts';

interface Erasing {
  erasures: Erasures;
  erase(person: string, successor?: string): Promise<ErasureAnswer | null>;
  /** Codes of what stands against erasing somebody. */
  blockersOf(person: string, successor?: string): Promise<string[]>;
}

/** Erases people of a stage, as the API's role does, with a file of erasures of its own. */
export const erasing = (on: Stage): Erasing => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-erasure-'));
  const erasures = new Erasures(join(folder, 'erasures'));
  let database: Database;
  beforeAll(async () => void (database = await Database.connect({ url: on.api.database.url('api'), poolSize: 2 })));
  afterAll(async () => {
    await database.close();
    rmSync(folder, { recursive: true });
  });
  const erase = (person: string, successor?: string) => erasePerson({ database, clock: new Clock(true), log: 'test.waymark/audit', erasures }, { person, cause: 'asked', successor });
  const blockersOf = async (person: string, successor?: string): Promise<string[]> => {
    const answer = await erase(person, successor);
    return answer && !answer.erased ? answer.blockers.map(({ code }) => code) : [];
  };
  return { erasures, erase, blockersOf };
};
