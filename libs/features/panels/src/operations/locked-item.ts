import { rowOf } from '@waymark/database/transaction';
import { blocker, stageOf, type Blocker } from '@waymark/domain/pipeline';
import { isInRoom } from '@waymark/domain/panels';
import { lockEvaluation, type LockedEvaluation } from '@waymark/evaluations';
import { refuseOn, type CommandContext } from '@waymark/platform/commands';
import { notFound } from '@waymark/platform/graphql';
import { isRescored } from '../reads/discussion.ts';
import { roomsOf, type InRoom } from '../reads/rooms.ts';
import { itemSeen, type SeenItem } from '../reads/seen-items.ts';

export interface LockedItem {
  item: SeenItem;
  evaluation: LockedEvaluation;
  /** The actor, where they are named to the meeting and in the room. */
  self: InRoom | null;
}

/** An item with its evaluation, locked, for whoever sees it. @throws NOT_FOUND for everything else alike */
export const lockItem = async ({ tx, actor }: CommandContext, id: string): Promise<LockedItem> => {
  const of = await rowOf<{ evaluationId: string }>(tx, 'select evaluation_id as "evaluationId" from panel_item where id = $1', [id]);
  if (!of) throw notFound();
  const evaluation = await lockEvaluation(tx, actor, of.evaluationId);
  // asked after the lock: whoever held it may have opened the scores, or closed the panel
  const item = await itemSeen(tx, actor, id);
  if (!item) throw notFound();
  const self = (await roomsOf(tx, [id])).get(id)!.find((one) => one.person === actor.id && isInRoom(one)) ?? null;
  return { item, evaluation, self };
};

/** Refuses while the panel still scores, or the actor writes in an open round. */
export const refuseScoring = ({ item }: LockedItem): void => {
  if (item.roundOpen || item.blind) refuseOn([ROUND_OPEN]);
};

/** The same, and where the panel has ended. */
export const refuseClosed = (locked: LockedItem): void => {
  if (locked.item.over) refuseOn([OVER]);
  refuseScoring(locked);
};

/** The same, and where the actor is not there. */
export const refuseOutside = (locked: LockedItem): void => {
  refuseClosed(locked);
  if (!locked.self) refuseOn([ABSENT]);
};

/** Refuses a criterion that the rubric of the item's panel does not have. */
export const criterionBlockers = ({ item }: LockedItem, criterion: string): Blocker[] => {
  const { definition, rubrics } = item.published;
  const criteria = rubrics[stageOf(definition, item.stage)?.rubric ?? '']?.criteria.map(({ id }) => id) ?? [];
  return criteria.includes(criterion) ? [] : [blocker('unknown-criterion', `This panel scores: ${criteria.join(', ')}`, { field: 'criterion', criteria })];
};

/** Refuses where the pipeline has no sealed scores after the discussion at this stage. */
export const refuseUnrescored = (item: SeenItem): void => {
  if (!isRescored(item)) refuseOn([UNRESCORED]);
};

const ROUND_OPEN = blocker('round-open', 'Members still score: the panel discusses once the round of reviews is closed');

const UNRESCORED = blocker('no-rescoring', 'The pipeline has no scores after the discussion at this stage: say it in the minutes');

const OVER = blocker('panel-over', 'The panel has ended: what it said stays as it is');

const ABSENT = blocker('not-in-the-room', 'Only people who are recorded as present and did not leave the room for this item do this: ask the chair to record your attendance');
