import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import type { AdvanceClockInput } from '../graphql/people.inputs.ts';

/**
 * Moves the simulated clock of a demonstration forward; before its first innovation it may be set to any time. A
 * production installation has no such clock and refuses.
 */
@Injectable()
export class AdvanceClock {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: AdvanceClockInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'advanceClock', input, (context) => advanceClock(context, input));
  }
}

const advanceClock = async ({ tx, now, audit }: CommandContext, input: AdvanceClockInput): Promise<{ id: string }> => {
  const to = new Date(input.to);
  const [installation] = await rowsOf<{ mode: string; empty: boolean }>(
    tx,
    'select mode, not exists (select 1 from innovation) as empty from installation for update',
  );
  if (installation?.mode !== 'demonstration')
    throw new RefusedCommand([blocker('no-simulated-clock', 'A production installation runs on the real time and no other', { mode: installation?.mode ?? null })]);
  if (to.toISOString() < now && !installation.empty)
    throw new RefusedCommand([blocker('clock-backwards', `It is ${now} already: a clock goes forward only`, { field: 'to', now })]);
  await rowsOf(tx, 'update installation set clock_offset_ms = $1, look_back_from = coalesce($2, look_back_from)', [
    to.getTime() - Date.now(),
    input.lookBackFrom ?? null,
  ]);
  await audit({ stream: 'installation', act: 'clock.advanced', obj: 'installation', data: { to: to.toISOString() } });
  return { id: to.toISOString() };
};
