import { readFileSync } from 'node:fs';
import type { Cohort } from './cohort.types.ts';
import type { Pool } from './pool.types.ts';

const read = <T>(file: string): T => JSON.parse(readFileSync(new URL(`../../cohort/${file}`, import.meta.url), 'utf8')) as T;

/** The cohort that the demonstration plays: 22 real innovations. Read anew at each call, so that nobody edits another's copy. */
export const carriedCohort = (): Cohort => read<Cohort>('real-cohort.json');

/** The fictional reviewers and staff beside it. */
export const carriedPool = (): Pool => read<Pool>('reviewer-pool.json');

/** A small invented cohort of the same shape, for quick replays and tests: nothing in it exists. */
export const inventedCohort = (): Cohort => read<Cohort>('invented/cohort.json');

/** The invented people beside the invented cohort. */
export const inventedPool = (): Pool => read<Pool>('invented/pool.json');
