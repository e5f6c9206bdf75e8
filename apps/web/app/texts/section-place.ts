import { isolated } from './isolated.ts';

/** Above the heading of a section: whose it is, and which of how many. */
export const sectionPlace = (name: string, place: number, of: number): string => `${isolated(name)}: ${place} of ${of}`;
