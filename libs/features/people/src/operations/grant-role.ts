import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import { judgeNewcomer } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { notFound } from '@waymark/platform/graphql';
import { v7 as uuid } from 'uuid';
import type { RoleInput } from '../graphql/people.inputs.ts';
import { knownRoles } from './known-roles.ts';

/**
 * Gives a person a role, in one programme or in all, for one organisation or for none in particular. Having it already is
 * no error. What is there for them from now on is judged: an employer or an interest may stand in the way.
 */
@Injectable()
export class GrantRole {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: RoleInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'grantRole', input, (context) => grantRole(context, input));
  }
}

const grantRole = async (context: CommandContext, input: RoleInput): Promise<{ id: string }> => {
  const { tx, actor, now, audit } = context;
  const known = knownRoles();
  if (!known.includes(input.role))
    throw new RefusedCommand([blocker('unknown-role', `There is no role “${input.role}”: choose one of ${known.join(', ')}`, { field: 'role', known })]);
  const id = uuid();
  const person = await rowsOf(tx, 'select id from person where id = $1 and erased_at is null and not machine for no key update', [input.personId]);
  const programme = input.programmeId ? await rowsOf(tx, 'select id from programme where id = $1', [input.programmeId]) : null;
  if (person.length === 0 || programme?.length === 0) throw notFound();
  const organisation = input.organisationId ? await rowsOf(tx, 'select id from organisation where id = $1', [input.organisationId]) : null;
  if (organisation?.length === 0) throw new RefusedCommand([blocker('unknown-organisation', 'There is no such organisation: create it first', { field: 'organisationId' })]);
  const made = await rowsOf<{ id: string }>(
    tx,
    `insert into role_holding (id, person_id, role, programme_id, organisation_id, granted_by, granted_at) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict do nothing returning id`,
    [id, input.personId, input.role, input.programmeId ?? null, input.organisationId ?? null, actor.id, now],
  );
  if (made.length === 0) return { id: input.personId };
  await audit({
    stream: `person/${input.personId}`,
    act: 'person.role-granted',
    obj: `person/${input.personId}`,
    data: { role: input.role, programme: input.programmeId ?? 'all', ...(input.organisationId ? { organisation: input.organisationId } : {}) },
  });
  await judgeNewcomer(context, input.personId);
  return { id };
};
