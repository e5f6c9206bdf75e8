import type { Relation } from './relation.ts';

/** Everybody who stands to an evaluation at all. */
export const EVERYONE: readonly Relation[] = ['staff', 'reviewer', 'site', 'team', 'auditor'];

/** Those who know where it really stands, and how many events it has. A site knows the pilot as it was told. */
export const INSIDERS: readonly Relation[] = ['staff', 'reviewer', 'auditor'];

/** Those who read the application. */
export const CASE: readonly Relation[] = ['staff', 'reviewer', 'team'];

/** Those who read what was decided: the team once its letter is released. */
export const OUTCOME: readonly Relation[] = ['staff', 'auditor', 'team'];

/** Those who read how its course went. */
export const COURSE: readonly Relation[] = ['staff', 'auditor'];

export const STAFF_ONLY: readonly Relation[] = ['staff'];
