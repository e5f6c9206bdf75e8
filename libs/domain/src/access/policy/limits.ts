import type { Act } from './acts.ts';

/** How often: `times` within `seconds`. */
export interface Limit {
  times: number;
  seconds: number;
}

export type Kind = 'read' | 'command';

/** What one person may ask in all. A page asks a few questions at once; a form that saves itself does so every second at most. */
export const GENERAL: Readonly<Record<Kind, Limit>> = {
  read: { times: 1_200, seconds: 60 },
  command: { times: 120, seconds: 60 },
};

const HOUR = 3_600;

/** Acts that nobody needs often: they look where nobody may, call others to work, fill the disk, or keep a processor busy. */
export const RARE: Partial<Record<Act, Limit>> = {
  'glass:break': { times: 10, seconds: HOUR },
  'innovation:create': { times: 20, seconds: HOUR },
  'round:propose': { times: 300, seconds: HOUR },
  'calibration:run': { times: 60, seconds: HOUR },
  'insights:export': { times: 30, seconds: HOUR },
  'team:invite': { times: 60, seconds: HOUR },
  'message:write': { times: 120, seconds: HOUR },
  'appeal:raise': { times: 10, seconds: HOUR },
  'interest:declare': { times: 60, seconds: HOUR },
  'conflict:declare': { times: 60, seconds: HOUR },
  'passport:issue': { times: 20, seconds: HOUR },
  'service:own': { times: 20, seconds: HOUR },
  'passport:import': { times: 20, seconds: HOUR },
  'document:attach': { times: 60, seconds: 60 },
};

/** What anybody may ask without signing in and looks through a table for: counted by their address, as often as a person asks. */
export const COUNTED_FOR_VISITORS: readonly Act[] = ['register:read'];

/** Every limit that an act is under, each with the name of what it counts together. A limit of rare acts is on commands alone. */
export const limitsOf = (act: Act, kind: Kind): { name: string; limit: Limit }[] => {
  const rare = kind === 'command' ? RARE[act] : undefined;
  return [{ name: kind, limit: GENERAL[kind] }, ...(rare ? [{ name: act, limit: rare }] : [])];
};
