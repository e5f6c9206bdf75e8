import { readOrganisations } from '@waymark/domain/organisation';
import { csvRows } from '@waymark/domain/pilot';
import { importOrganisations } from '@waymark/people';
import { Clock } from '@waymark/platform/clock';
import { installationOf } from './installation-of.ts';
import { mustBeReadable, sayRefused } from './listed-rows.ts';
import type { Outcome, Say } from './outcome.ts';
import { readTextFile } from './read-text-file.ts';
import { withDatabase } from './with-database.ts';

/**
 * Loads a table of organisations into the directory of the installation that the environment names. Exit code 1 where
 * a row was refused; the others are in.
 *
 * @throws FileProblem where the file is no table of organisations; UsageProblem where there is no installation
 */
export const importOrganisationsOf = async (file: string, say: Say, environment: NodeJS.ProcessEnv = process.env): Promise<Outcome> => {
  const { rows, faults } = csvRows(readTextFile(file, say));
  mustBeReadable(file, faults);
  const read = readOrganisations(rows);
  mustBeReadable(file, read.unreadable);
  return withDatabase(environment, async ({ database }) => {
    const { log, mode } = await installationOf(database);
    const { bad, ...counts } = await importOrganisations({ database, clock: new Clock(mode === 'demonstration'), log }, read.good);
    const refused = [...read.bad, ...bad].sort((a, b) => a.line - b.line);
    sayRefused(file, refused, say);
    say(counts.created + counts.changed === 0 ? nothing(refused.length) : `${counts.created} organisations added, ${counts.changed} changed, ${counts.unchanged} as they were`);
    return { exitCode: refused.length === 0 ? 0 : 1, document: { ok: refused.length === 0, ...counts, refused } };
  });
};

const nothing = (refused: number): string => (refused === 0 ? 'Nothing changed: the directory says all of this already' : 'Nothing changed: the directory says already what the other rows say');
