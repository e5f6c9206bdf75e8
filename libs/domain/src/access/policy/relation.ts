import { STAFF } from './acts.ts';

/** How somebody stands to one evaluation. The strongest that holds is the one that counts. */
export type Relation = 'staff' | 'reviewer' | 'site' | 'team' | 'auditor' | 'none';

export interface RelationFacts {
  /** Roles in the evaluation's programme. */
  roles: readonly string[];
  /** The person's access as a member of the innovation's team; null: no member. */
  member: 'owner' | 'edit' | 'view' | null;
  /** Holds an assignment: invited, accepted or submitted. Whoever declined, stepped back or was released holds none. */
  assigned: boolean;
  /** Leads a site of the pilot, or led it until it left: the past of their own stays in sight. */
  siteLead: boolean;
  /** Looks through broken glass: as an administrator, with a reason and for a while. */
  brokenGlass: boolean;
  /** Has a conflict of interest that excludes and is not waived. */
  excluded: boolean;
}

/**
 * The relation, decided once per object. A team member is never more than a team member, whatever roles they hold:
 * nobody looks behind the curtain of their own case. Whoever takes part keeps their part, broken glass or not. An excluding conflict leaves nothing at all.
 */
export const relationOf = (facts: RelationFacts): Relation => {
  if (facts.member) return 'team';
  if (facts.excluded) return 'none';
  if (facts.roles.some((role) => (STAFF as readonly string[]).includes(role))) return 'staff';
  if (facts.assigned) return 'reviewer';
  if (facts.siteLead) return 'site';
  if (facts.brokenGlass) return 'staff';
  return facts.roles.includes('auditor') ? 'auditor' : 'none';
};
