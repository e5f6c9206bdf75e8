import { ACTIVITY } from './activity.ts';
import { ARCHIVE } from './archive.ts';
import { VERSIONS } from './draft-versions.ts';
import { COPY } from './mine.ts';

/** Where the list of sections leads besides, in words that the server hands to it: the page loads none of these catalogues for one line of each. */
export const TASK_LINKS = { versions: VERSIONS.link, activity: ACTIVITY.title, copy: COPY.title, archive: ARCHIVE.title } as const;
