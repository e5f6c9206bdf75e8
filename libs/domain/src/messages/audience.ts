import type { Relation } from '../access/index.ts';
import { STAFF } from '../access/policy/acts.ts'; // not by the index: pages that show messages would carry the whole policy

/** Whom a thread is for, besides the staff of the evaluation: the innovator's team, one reviewer, or nobody. */
export const AUDIENCES = ['innovator', 'reviewer', 'staff'] as const;

export type Audience = (typeof AUDIENCES)[number];

/** For whom somebody writes. */
export type Side = 'service' | 'innovator' | 'reviewer';

/** Of a thread, what decides who reads it. */
export interface ThreadFor {
  audience: Audience;
  /** Whether the reader is the reviewer whom it is with. */
  own: boolean;
}

const SIDES: Partial<Record<Relation, Side>> = { staff: 'service', team: 'innovator', reviewer: 'reviewer' };

/** The side for which somebody writes who stands so to the evaluation; null: they write to nobody there. */
export const sideOf = (relation: Relation): Side | null => SIDES[relation] ?? null;

/**
 * Whether somebody who stands so to the evaluation reads the thread. Staff read all of them, the team those that are for
 * it, a reviewer their own and no other reviewer's: nobody of them learns that there are others.
 */
export const readsThread = (relation: Relation, { audience, own }: ThreadFor): boolean => {
  if (relation === 'staff') return true;
  if (relation === 'team') return audience === 'innovator';
  return relation === 'reviewer' && audience === 'reviewer' && own;
};

/**
 * Whether they may write into it, with the roles that they hold on this evaluation: whoever looks through broken glass
 * and whoever may only view an innovation read and write nothing.
 */
export const writesInThread = (relation: Relation, roles: readonly string[], thread: ThreadFor): boolean => readsThread(relation, thread) && mayWrite(relation, roles);

const mayWrite = (relation: Relation, roles: readonly string[]): boolean => {
  if (relation === 'staff') return roles.some((role) => (STAFF as readonly string[]).includes(role));
  return relation === 'team' ? roles.includes('innovator') : true;
};

/** The audiences for which somebody may begin a thread. */
export const audiencesOf = (relation: Relation, roles: readonly string[]): Audience[] =>
  AUDIENCES.filter((audience) => writesInThread(relation, roles, { audience, own: relation === 'reviewer' }));
