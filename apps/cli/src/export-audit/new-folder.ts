import { mkdirSync, readdirSync } from 'node:fs';
import { UsageProblem } from '../usage-problem.ts';

/** @throws UsageProblem where something is there already that a bundle would mix with */
export const mustBeNew = (folder: string): void => {
  try {
    if (readdirSync(folder).length > 0) throw new UsageProblem(`${folder} is not empty: name a new folder, so that no earlier record is overwritten`);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return;
    throw code === 'ENOTDIR' ? new UsageProblem(`${folder} is a file, or lies in one: name a new folder`) : inWords(folder, error);
  }
};

/** @throws UsageProblem where it cannot be made */
export const makeFolder = (folder: string): void => {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw inWords(folder, error);
  }
};

const inWords = (folder: string, error: unknown): unknown => {
  const { code } = error as NodeJS.ErrnoException;
  return code === undefined ? error : new UsageProblem(`${folder} cannot be written (${code}): name a folder that you may write`);
};
