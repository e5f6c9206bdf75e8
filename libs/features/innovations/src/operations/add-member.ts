import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, type Outcome } from '@waymark/platform/commands';
import { notFound } from '@waymark/platform/graphql';
import type { AddMemberInput } from '../graphql/innovation.inputs.ts';
import { ownInnovation } from './own-innovation.ts';

/** Lets somebody into the team of an innovation, to edit or to view. Only its owner may. */
@Injectable()
export class AddMember {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: AddMemberInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'addMember', input, async ({ tx, now, audit }) => {
      const innovation = await ownInnovation(tx, actor.id, input.innovationId, ['owner']);
      const person = await rowsOf(tx, 'select id from person where id = $1 and disabled_at is null and not machine', [input.personId]);
      if (person.length === 0) throw notFound();
      await rowsOf(
        tx,
        `insert into innovation_member (innovation_id, person_id, access, added_at) values ($1, $2, $3, $4)
         on conflict (innovation_id, person_id) do update set access = excluded.access, removed_at = null where innovation_member.access <> 'owner'`,
        [innovation.id, input.personId, input.access, now],
      );
      await audit({ stream: `innovation/${innovation.id}`, act: 'innovation.member-added', obj: `person/${input.personId}`, data: { access: input.access } });
      return { id: input.personId };
    });
  }
}
