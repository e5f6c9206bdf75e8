import { blocker } from '@waymark/domain/pipeline';
import { roleHereBlockers } from '@waymark/evaluations';
import { refuseOn, type CommandContext } from '@waymark/platform/commands';
import { newestDetermination, type DeterminationRow } from '../../reads/determination-rows.ts';
import { lockItem, refuseClosed, type LockedItem } from '../locked-item.ts';
import { refuseDetermined } from './refuse-determined.ts';

/** An item, locked, whose panel’s determination its chair may write, with the newest one. @throws NOT_FOUND where the item is not there for the actor */
export const lockDetermination = async (context: CommandContext, itemId: string): Promise<{ locked: LockedItem; newest: DeterminationRow | null }> => {
  const locked = await lockItem(context, itemId);
  refuseOn(roleHereBlockers(locked.evaluation, 'panel:determine'));
  refuseClosed(locked);
  if (locked.evaluation.state.proposal) refuseOn([PROPOSED]);
  await refuseDetermined(context, locked.evaluation);
  return { locked, newest: await newestDetermination(context.tx, locked.item.stageRunId) };
};

/** Refuses where somebody saved since it was read: whoever reads theirs loses no word of their own. */
export const savedSince = (draft: DeterminationRow | null, read: number): void => {
  if ((draft?.version ?? 0) === read) return;
  refuseOn([
    draft
      ? blocker('saved-since', `${draft.writtenBy} saved it since you read it: read what stands there now, and save yours again or leave it`, { version: draft.version, by: draft.writtenBy, at: draft.writtenAt.toISOString() })
      : blocker('saved-since', 'There is no draft of that version: read the page again', { version: 0 }),
  ]);
};

const PROPOSED = blocker('proposal-stands', 'A decision is proposed already, and rests on what stands now: write the determination once it is withdrawn');
