import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, type Outcome } from '@waymark/platform/commands';
import type { RemoveViewInput } from './saved-view.inputs.ts';

/** Somebody removes a view of theirs. One that is gone already is removed: of others' nothing is told, and nothing of them goes. */
@Injectable()
export class RemoveView {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: RemoveViewInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'removeView', input, async ({ tx }) => {
      await rowsOf(tx, 'delete from saved_view where id = $1 and person_id = $2', [input.viewId, actor.id]);
      return { id: input.viewId };
    });
  }
}
