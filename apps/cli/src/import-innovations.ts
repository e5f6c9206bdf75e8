import { extname } from 'node:path';
import { NEWEST_FORM, requirePack } from '@waymark/content/packs';
import { innovationsOfList, innovationsOfTable, type Form, type ReadInnovations } from '@waymark/domain/forms';
import { csvRows } from '@waymark/domain/pilot';
import { importInnovations } from '@waymark/innovations';
import { Clock } from '@waymark/platform/clock';
import { entryLines } from './entry-lines.ts';
import { FileProblem } from './file-problem.ts';
import { installationOf } from './installation-of.ts';
import { mustBeReadable, sayRefused } from './listed-rows.ts';
import type { Outcome, Say } from './outcome.ts';
import { readJsonFile } from './read-json-file.ts';
import { readTextFile } from './read-text-file.ts';
import { withDatabase } from './with-database.ts';

/**
 * Loads innovations of a CSV or JSON file, as drafts of their owners, into the installation that the environment names.
 * Exit code 1 where one was refused; the others are in.
 *
 * @throws FileProblem where the file is no list of innovations; UsageProblem where there is no installation
 */
export const importInnovationsOf = async (file: string, say: Say, environment: NodeJS.ProcessEnv = process.env): Promise<Outcome> => {
  const read = extname(file).toLowerCase() === '.json' ? innovationsOfList(readJsonFile(file, say), entryLines(readTextFile(file, () => undefined))) : tableIn(file);
  mustBeReadable(file, read.unreadable);
  return withDatabase(environment, async ({ database }) => {
    const { log, mode } = await installationOf(database);
    const { created, there, bad } = await importInnovations({ database, clock: new Clock(mode === 'demonstration'), log }, read.good);
    const refused = [...read.bad, ...bad].sort((a, b) => a.line - b.line);
    sayRefused(file, refused, say);
    say(created.length === 0 ? `Nothing changed: ${there} innovations are there already` : `${created.length} innovations added, ${there} were there already`);
    return { exitCode: refused.length === 0 ? 0 : 1, document: { ok: refused.length === 0, created, there, refused } };
  });
};

/** As spreadsheets keep theirs, by their extension. */
const isWorkbook = (file: string): boolean => /^\.(xlsx?|xlsm|ods|numbers)$/i.test(extname(file));

const tableIn = (file: string): ReadInnovations => {
  if (isWorkbook(file)) throw new FileProblem(file, [{ place: '', message: 'is a workbook: save its sheet as “CSV UTF-8”' }]);
  const { rows, faults } = csvRows(readTextFile(file, () => undefined)); // spreadsheets write a byte order mark, and nobody can have them leave it out
  mustBeReadable(file, faults);
  return innovationsOfTable(rows, requirePack<Form>(NEWEST_FORM));
};
