import { BadInstance, type Instance, readInstance } from '@waymark/domain/assignment';
import { FileProblem } from '../file-problem.ts';
import type { Say } from '../outcome.ts';
import { readJsonFile } from '../read-json-file.ts';

/** The instance that a file holds. @throws FileProblem where it cannot be read, with every wrong field */
export const readInstanceFile = (file: string, say: Say): Instance => readAssignmentFile(file, say, readInstance);

/** What a file of assignment holds. @throws FileProblem where it cannot be read, with every wrong field */
export const readAssignmentFile = <T>(file: string, say: Say, read: (value: unknown) => T): T => {
  const value = readJsonFile(file, say);
  try {
    return read(value);
  } catch (error) {
    if (error instanceof BadInstance) throw new FileProblem(file, error.faults);
    throw error;
  }
};
