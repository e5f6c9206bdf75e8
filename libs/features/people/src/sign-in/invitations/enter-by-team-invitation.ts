import { Injectable } from '@nestjs/common';
import { rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import { Clock, CLOCK_NOW } from '@waymark/platform/clock';
import { TeamInvitationTokens } from '@waymark/platform/invitations';
import { SignInSettings } from '@waymark/platform/sessions';
import { v7 as uuid } from 'uuid';
import type { ProvenIdentity } from '../identity-provider.ts';
import { personOfIdentity } from '../person-of-identity.ts';
import { SignInProblem } from '../sign-in-problem.ts';
import { SignInRecord } from '../sign-in-record.ts';

/** Lets in whoever holds the link of an invitation to a team and has no account here yet. They join by what they answer then, and by nothing here. */
@Injectable()
export class EnterByTeamInvitation {
  constructor(
    private readonly tokens: TeamInvitationTokens,
    private readonly record: SignInRecord,
    private readonly settings: SignInSettings,
    private readonly clock: Clock,
  ) {}

  /**
   * One link makes one person: from then on it is theirs. Whether the address is known here makes no difference, and the
   * new person does not get it: nobody has shown that it is theirs.
   *
   * @returns id of the person; null where this is no token of an invitation to a team
   * @throws SignInProblem `invitation-over`, or `unknown-person` in a demonstration, whose people are there already
   */
  async run(tx: Tx, token: string, identity: ProvenIdentity): Promise<string | null> {
    const id = await this.tokens.idIn(token);
    if (id === null) return null;
    const linked = await personOfIdentity(tx, this.settings, identity);
    if (linked !== null) return linked;
    if (this.settings.provider === 'local') throw new SignInProblem('unknown-person');
    const invitation = await lockUntaken(tx, id);
    if (!invitation) throw new SignInProblem('invitation-over');
    const person = uuid();
    await rowsOf(tx, `insert into person (id, display_name, organisation_id, created_at, simulated) select $1, $2, $3, $4, mode = 'demonstration' from installation`, [
      person, invitation.name, invitation.organisation, await this.clock.now(tx),
    ]);
    const linkedNow = await rowsOf(tx, 'insert into person_identity (issuer, subject, person_id, linked_at) values ($1, $2, $3, now()) on conflict do nothing returning person_id', [identity.issuer, identity.subject, person]);
    if (linkedNow.length === 0) throw new SignInProblem('account-taken');
    await rowsOf(tx, 'update team_invitation set person_id = $2, address = null, name = null where id = $1', [id, person]);
    await this.record.write(tx, person, 'person.entered-by-invitation', `invitation/${id}`, { organisation: invitation.organisation });
    return person;
  }
}

/** Whoever comes with the same link meanwhile waits, and then finds it taken. */
const lockUntaken = (tx: Tx, id: string) =>
  rowOf<{ name: string; organisation: string }>(
    tx,
    `select t.name, i.organisation_id as organisation from team_invitation t join innovation i on i.id = t.innovation_id
     where t.id = $1 and t.address is not null and t.accepted_at is null and t.declined_at is null and t.withdrawn_at is null and t.expires_at > ${CLOCK_NOW} for update of t`,
    [id],
  );
