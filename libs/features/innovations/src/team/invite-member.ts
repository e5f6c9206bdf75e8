import { Injectable } from '@nestjs/common';
import { rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { notFound } from '@waymark/platform/graphql';
import { v7 as uuid } from 'uuid';
import { ownInnovation } from '../operations/own-innovation.ts';
import type { InviteMemberInput } from './team.inputs.ts';

/** Days that an invitation counts: people are on leave, and the link goes by a way that is not ours. */
export const TEAM_INVITATION_DAYS = 14;

/** Invites somebody to the team of an innovation, to edit or to view. Only its owner may; nothing changes for the invited until they accept. */
@Injectable()
export class InviteMember {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: InviteMemberInput): Promise<Outcome<{ id: string; expiresAt: string }>> {
    return this.commands.run(actor, 'inviteMember', input, (context) => inviteMember(context, input));
  }
}

const inviteMember = async ({ tx, actor, now, audit }: CommandContext, input: InviteMemberInput): Promise<{ id: string; expiresAt: string }> => {
  const innovation = await ownInnovation(tx, actor.id, input.innovationId, ['owner']);
  const { personId = null, address, name } = addresseeOf(input);
  if (personId) await refuseUnlessNew(tx, innovation.id, personId);
  await withdrawEarlier(tx, innovation.id, personId, address, now);
  const made = await rowOf<{ id: string; expiresAt: Date }>(
    tx,
    `insert into team_invitation (id, innovation_id, access, person_id, address, name, invited_by, created_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $9, date_trunc('second', $9::timestamptz) + make_interval(days => $8)) returning id, expires_at as "expiresAt"`,
    [uuid(), innovation.id, input.access, personId, address, name, actor.id, TEAM_INVITATION_DAYS, now],
  );
  const expiresAt = made!.expiresAt.toISOString();
  await audit({ stream: `innovation/${innovation.id}`, act: 'innovation.member-invited', obj: `invitation/${made!.id}`, data: { access: input.access, until: expiresAt } });
  return { id: made!.id, expiresAt };
};

/** A person or an address, and never whose the address is: an invitation must not tell whether it is known. */
const addresseeOf = ({ personId, address, name }: InviteMemberInput) => {
  if (personId && !address && !name) return { personId, address: null, name: null };
  if (!personId && address && name) return { address: address.trim().toLowerCase(), name: name.trim() };
  throw refused('one-addressee', 'Name a person who is known here, or an e-mail address with a name', 'Give an e-mail address and a name', 'address');
};

const refuseUnlessNew = async (tx: Tx, innovation: string, person: string): Promise<void> => {
  const found = await rowOf<{ member: boolean }>(
    tx,
    `select exists (select 1 from innovation_member m where m.innovation_id = $1 and m.person_id = p.id and m.removed_at is null) as member
     from person p where p.id = $2 and p.disabled_at is null and not p.machine`,
    [innovation, person],
  );
  if (!found) throw notFound();
  if (found.member) throw refused('already-member', 'This person is of the team already: change their right', 'This person is of the team already. Change what they may do', 'personId');
};

/** One invitation at a time: a newer one takes the place of an earlier. */
const withdrawEarlier = (tx: Tx, innovation: string, person: string | null, address: string | null, now: string): Promise<unknown[]> =>
  rowsOf(
    tx,
    `update team_invitation set withdrawn_at = $4, address = null, name = null
     where innovation_id = $1 and (person_id = $2 or address = $3) and accepted_at is null and declined_at is null and withdrawn_at is null`,
    [innovation, person, address, now],
  );

const refused = (code: string, staff: string, own: string, field: string): RefusedCommand => new RefusedCommand([blocker(code, staff, { field }, own)]);
