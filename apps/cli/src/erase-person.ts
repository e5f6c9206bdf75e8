import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { erasePerson } from '@waymark/people';
import { Clock } from '@waymark/platform/clock';
import { Erasures } from '@waymark/platform/erasure';
import { installationOf } from './installation-of.ts';
import type { Outcome } from './outcome.ts';
import { UsageProblem } from './usage-problem.ts';
import { withDatabase } from './with-database.ts';

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/**
 * Erases a person of the installation that the environment names. Exit code 1 and every reason where something still
 * waits for them.
 *
 * @param owner who owns from now on what the person alone owns
 * @throws UsageProblem where there is no such person or installation, or no place for the file of erasures
 */
export const erase = async (person: string, owner: string | undefined, environment: NodeJS.ProcessEnv = process.env): Promise<Outcome> => {
  const id = idOf(person);
  const successor = owner === undefined ? undefined : idOf(owner);
  return withDatabase(environment, async ({ database, dataRoot }) => {
    const { log, mode } = await installationOf(database);
    const answer = await erasePerson({ database, clock: new Clock(mode === 'demonstration'), log, erasures: placedErasures(dataRoot, environment) }, { person: id, cause: 'asked', successor });
    if (answer === null) throw new UsageProblem(`There is no person ${id} in this installation: take the id from the address of their page`);
    if (answer.erased) return { exitCode: 0, document: { person: id, ...answer } };
    return { exitCode: 1, document: { person: id, erased: false, blockers: answer.blockers.map(({ code, staffMessage, operands }) => ({ code, message: staffMessage, operands })) } };
  });
};

const idOf = (text: string): string => {
  const id = text.toLowerCase();
  if (!UUID.test(id)) throw new UsageProblem(`“${text}” is not the id of a person: take it from the address of their page`);
  return id;
};

/** A file in a place that the API does not look at would protect nobody: no folder is made for it. */
const placedErasures = (dataRoot: string, environment: NodeJS.ProcessEnv): Erasures => {
  const erasures = readable(() => Erasures.of(dataRoot, environment));
  readable(() => erasures.people());
  const folder = dirname(erasures.file);
  if (!existsSync(folder)) throw new UsageProblem(`${folder} is not there: set WAYMARK_DATA to the data folder of the installation, or WAYMARK_ERASURES to its file of erasures`);
  return erasures;
};

/** What these throw names the setting, or the file and the line, and the remedy. */
const readable = <T>(read: () => T): T => {
  try {
    return read();
  } catch (error) {
    throw new UsageProblem((error as Error).message);
  }
};
