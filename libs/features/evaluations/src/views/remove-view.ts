import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, type Outcome } from '@waymark/platform/commands';
import { notFound } from '@waymark/platform/graphql';
import type { RemoveViewInput } from './saved-view.inputs.ts';

/** Somebody removes a view of theirs. */
@Injectable()
export class RemoveView {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: RemoveViewInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'removeView', input, async ({ tx }) => {
      const removed = await rowsOf(tx, 'delete from saved_view where id = $1 and person_id = $2 returning id', [input.viewId, actor.id]);
      if (removed.length === 0) throw notFound();
      return { id: input.viewId };
    });
  }
}
