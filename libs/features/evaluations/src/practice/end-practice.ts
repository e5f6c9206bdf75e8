import { rowsOf } from '@waymark/database/transaction';
import type { CommandContext } from '@waymark/platform/commands';

/** Why a leave to practise ends: its owner took it back, also by archiving; or something of the innovation goes on. */
export type PracticeEnd = 'taken-back' | 'archived' | 'submission' | 'appeal';

const ACT: Readonly<Record<PracticeEnd, string>> = {
  'taken-back': 'practice.leave-taken-back',
  archived: 'practice.leave-taken-back',
  submission: 'practice.leave-ended',
  appeal: 'practice.leave-ended',
};

/**
 * Ends the leave to practise on a case of an innovation, or on all of them, and records it there. Exercises on them are
 * asked of nobody any more, and their words go: of what was sent the answers of the scale stay. Without a leave it does
 * nothing.
 *
 * @param of one evaluation; left out: all of the innovation
 */
export const endPractice = async ({ tx, now, audit }: Pick<CommandContext, 'tx' | 'now' | 'audit'>, innovation: string, because: PracticeEnd, of?: string): Promise<void> => {
  const left = await rowsOf<{ id: string }>(
    tx,
    'select l.evaluation_id as id from practice_leave l join evaluation e on e.id = l.evaluation_id where e.innovation_id = $1 and ($2::uuid is null or e.id = $2) order by 1',
    [innovation, of ?? null],
  );
  if (left.length === 0) return;
  await rowsOf(tx, 'select end_practice($1, $2)', [left.map(({ id }) => id), now]);
  for (const { id } of left) await audit({ stream: `innovation/${innovation}`, act: ACT[because], obj: `evaluation/${id}`, data: { because } });
};
