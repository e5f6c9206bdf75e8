import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import { judgeAnew } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import type { RoleInput } from '../graphql/people.inputs.ts';

/** Takes a role away. It counts no more from the next request on, nor does a conflict that came by it and that nobody decided. */
@Injectable()
export class RevokeRole {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: RoleInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'revokeRole', input, (context) => revokeRole(context, input));
  }
}

const revokeRole = async (context: CommandContext, input: RoleInput): Promise<{ id: string }> => {
  const { tx, now, audit } = context;
  // whoever is being invited at this moment is locked: they are invited with the role, or not without it
  await rowsOf(tx, 'select id from person where id = $1 for no key update', [input.personId]);
  const gone = await rowsOf<{ id: string }>(
    tx,
    `update role_holding set revoked_at = $5 where person_id = $1 and role = $2 and programme_id is not distinct from $3::uuid and organisation_id is not distinct from $4::uuid
       and revoked_at is null and not exists (select 1 from person p where p.id = person_id and p.machine) returning id`,
    [input.personId, input.role, input.programmeId ?? null, input.organisationId ?? null, now],
  );
  if (gone.length === 0)
    throw new RefusedCommand([blocker('role-not-held', `The person does not hold “${input.role}” there`, { field: 'role' })]);
  await audit({
    stream: `person/${input.personId}`,
    act: 'person.role-revoked',
    obj: `person/${input.personId}`,
    data: { role: input.role, programme: input.programmeId ?? 'all', ...(input.organisationId ? { organisation: input.organisationId } : {}) },
  });
  await judgeAnew(context, [input.personId]);
  return { id: gone[0]!.id };
};
