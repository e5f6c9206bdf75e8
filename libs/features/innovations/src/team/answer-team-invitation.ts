import { Injectable } from '@nestjs/common';
import { rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { notFound } from '@waymark/platform/graphql';
import { TeamInvitationTokens } from '@waymark/platform/invitations';
import { IS_FOR, named, type Named } from './made-out-to.ts';
import type { TeamInvitationInput } from './team.inputs.ts';

/** Whoever is invited to a team accepts or declines. By accepting, and by nothing else, they are of the team and see what it sees. */
@Injectable()
export class AnswerTeamInvitation {
  constructor(
    private readonly commands: Commands,
    private readonly tokens: TeamInvitationTokens,
  ) {}

  /** @returns id of the innovation */
  async accept(actor: SignedInPerson, input: TeamInvitationInput): Promise<Outcome<{ id: string }>> {
    const which = await named(this.tokens, input.invitation);
    return this.commands.run(actor, 'acceptTeamInvitation', input, (context) => accept(context, which));
  }

  /** @returns id of the invitation */
  async decline(actor: SignedInPerson, input: TeamInvitationInput): Promise<Outcome<{ id: string }>> {
    const which = await named(this.tokens, input.invitation);
    return this.commands.run(actor, 'declineTeamInvitation', input, (context) => decline(context, which));
  }
}

const accept = async ({ tx, actor, now, audit }: CommandContext, which: Named | null): Promise<{ id: string }> => {
  const { id, innovation, access } = await lockOpen(tx, actor.id, which);
  const added = await rowsOf(
    tx,
    `insert into innovation_member (innovation_id, person_id, access, added_at) values ($1, $2, $3, $4)
     on conflict (innovation_id, person_id) do update set access = excluded.access, added_at = excluded.added_at, removed_at = null where innovation_member.removed_at is not null
     returning person_id`,
    [innovation, actor.id, access, now],
  );
  if (added.length === 0) throw new RefusedCommand([blocker('already-member', 'You are of this team already', {}, 'You are of this team already')]);
  await settle(tx, id, 'accepted_at', actor.id, now);
  await audit({ stream: `innovation/${innovation}`, act: 'innovation.member-added', obj: `person/${actor.id}`, data: { access, invitation: id } });
  return { id: innovation };
};

const decline = async ({ tx, actor, now, audit }: CommandContext, which: Named | null): Promise<{ id: string }> => {
  const { id, innovation } = await lockOpen(tx, actor.id, which);
  await settle(tx, id, 'declined_at', actor.id, now);
  await audit({ stream: `innovation/${innovation}`, act: 'innovation.invitation-declined', obj: `invitation/${id}`, data: {} });
  return { id };
};

/** Locked, so that it is answered once. @throws NOT_FOUND for one that is over, somebody else’s or none alike */
const lockOpen = async (tx: Tx, person: string, which: Named | null): Promise<{ id: string; innovation: string; access: string }> => {
  const found =
    which &&
    (await rowOf<{ id: string; innovation: string; access: string }>(
      tx,
      `select t.id, t.innovation_id as innovation, t.access from team_invitation t where t.id = $3 and ${IS_FOR} for update of t`,
      [person, which.byLink, which.id],
    ));
  if (!found) throw notFound();
  return found;
};

/** The address has served: who answered is known by their id. */
const settle = (tx: Tx, id: string, column: 'accepted_at' | 'declined_at', person: string, now: string): Promise<unknown[]> =>
  rowsOf(tx, `update team_invitation set ${column} = $3, answered_by = $2, address = null, name = null where id = $1`, [id, person, now]);
