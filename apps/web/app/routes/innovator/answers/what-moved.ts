import { CHECK } from '../../../texts/check.ts';

/** What keeps a draft from being sent as it was read: to start may move it to the form of the programme, and then nobody of the team changed anything. */
export const whatMoved = (readUnder: string, now: string): string => (readUnder === now ? CHECK.stale : CHECK.formMoved);
