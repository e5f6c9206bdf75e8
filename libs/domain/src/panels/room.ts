import { transitionsOf, type GuardUse, type PipelineDefinition, type Stage, type Transition } from '../pipeline/definition.ts';
import { checkGuard, type GuardContext } from '../pipeline/guards/index.ts';

/** Whether somebody who is named to a meeting came. */
export const ATTENDANCE = ['expected', 'present', 'apologies'] as const;

export type Attendance = (typeof ATTENDANCE)[number];

/** Somebody who is named to a meeting, as they stand to one item. */
export interface NamedPerson {
  person: string;
  attendance: Attendance;
  /** Their accepted seat on the panel of the item, for whom they sit there; null: none. */
  seat: { role: string; organisation: string } | null;
  /** They stepped back from the panel or have a conflict that excludes. */
  left: boolean;
}

/** Whether somebody is in the room for an item: present, and did not leave it. */
export const isInRoom = ({ attendance, left }: Pick<NamedPerson, 'attendance' | 'left'>): boolean => attendance === 'present' && !left;

/** How many of the panel are in the room, as the quorum of a step counts them. */
export interface RoomQuorum {
  enough: boolean;
  present: number;
  needed: number;
  organisations: number;
  organisationsNeeded: number;
}

/**
 * Whether those who are in the room could reach the quorum if all of them voted: the guard of the steps out of the stage, asked as
 * though everybody there with a seat had. The guard itself counts votes that were cast, by whoever has a seat, in the room or not:
 * enough people in a room decide nothing until they have voted. Of several quorums the largest is shown; null where no step asks for one, or one asks
 * for what no room can tell, as reviews on each track.
 */
export const roomQuorum = (definition: PipelineDefinition, stage: Stage, people: readonly NamedPerson[], context: GuardContext): RoomQuorum | null => {
  const use = largestQuorum(transitionsOf(definition, stage));
  if (!use) return null;
  const votes = people.flatMap((one) => (isInRoom(one) && one.seat ? [{ member: one.person, ...one.seat, cast: true }] : []));
  const { pass, operands } = checkGuard(use, { stageKind: 'panel', votes }, context);
  const { have, organisations } = operands;
  if (typeof have !== 'number' || typeof organisations !== 'number') return null;
  return {
    enough: pass,
    present: have,
    needed: Math.max(1, use.n ?? 1),
    organisations,
    organisationsNeeded: use.distinctOrganisations ?? 0,
  };
};

/** Of the quorums that some steps ask for the largest; undefined where none does. */
export const largestQuorum = (steps: readonly Pick<Transition, 'guards'>[]): GuardUse | undefined =>
  steps.flatMap(({ guards }) => guards.filter(({ type }) => type === 'quorum')).sort((a, b) => (b.n ?? 0) - (a.n ?? 0) || (b.distinctOrganisations ?? 0) - (a.distinctOrganisations ?? 0))[0];
