import type { Relation } from '../access/index.ts';

/** How somebody stands to one item of an agenda. */
export interface ItemStanding {
  /** To its evaluation. */
  relation: Relation;
  /** Whether they are named to the meeting. */
  named: boolean;
  /** Whether they have an accepted seat on the panel that the item is for. */
  seated: boolean;
  /** Whether they stepped back from that panel. */
  steppedBack: boolean;
}

/**
 * Whether the item is there at all for somebody. Staff and auditors of the evaluation see it, a member who is named and seated
 * too. Whoever stepped back from the panel sees none of it, whatever else they are, and an excluding conflict leaves no relation.
 */
export const seesItem = ({ relation, named, seated, steppedBack }: ItemStanding): boolean => {
  if (steppedBack) return false;
  if (relation === 'staff' || relation === 'auditor') return true;
  return relation === 'reviewer' && named && seated;
};

/** Roles that call meetings of a programme and lead them. */
export const CONVENERS: readonly string[] = ['panel-chair', 'coordinator'];

/** Roles whose holders can be named to a meeting. */
export const ATTENDING: readonly string[] = ['panel-member', ...CONVENERS];

/** Numbers what a viewer sees of an agenda, in its order: what they do not see leaves no gap. */
export const numbered = <Item extends { place: number; id: string }>(seen: readonly Item[]): (Item & { number: number })[] =>
  [...seen].sort((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1)).map((item, at) => ({ ...item, number: at + 1 }));
