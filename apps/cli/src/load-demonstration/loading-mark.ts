import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataRootPath } from '@waymark/database/embedded';

/** Says that the demonstration is being loaded into an installation, or that its loading was interrupted. */
export interface LoadingMark {
  isThere(): boolean;
  /** @returns whether it could be set: where there is no data folder, or it cannot be written, nothing will tell */
  set(): boolean;
  clear(): void;
}

const TEXT = 'The demonstration is being loaded, or its loading was interrupted and only a part of it is there.\nWhere nothing loads it any more: stop Waymark and delete its data folder, or give it another.\n';

/**
 * The mark of one installation: a file in the data folder, taken away once everything is loaded. It bears the id of
 * the installation's administrator, so that it never speaks of another installation that uses the same folder.
 */
export const loadingMark = (administrator: string, environment: NodeJS.ProcessEnv): LoadingMark => {
  const folder = dataRootPath(environment);
  const file = join(folder, `loading-demonstration-${administrator}`);
  return {
    isThere: () => existsSync(file),
    set: () => {
      try {
        writeFileSync(file, TEXT, { flag: 'wx' });
        return true;
      } catch {
        return false;
      }
    },
    clear: () => rmSync(file, { force: true }),
  };
};
