import { Injectable } from '@nestjs/common';
import { rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import { InvitationTokens } from '@waymark/platform/invitations';
import { SignInSettings } from '@waymark/platform/sessions';
import type { ProvenIdentity } from '../identity-provider.ts';
import { personOfIdentity } from '../person-of-identity.ts';
import { SignInProblem } from '../sign-in-problem.ts';
import { SignInRecord } from '../sign-in-record.ts';

/** Links whoever just proved an identity to the person of an invitation. */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly tokens: InvitationTokens,
    private readonly record: SignInRecord,
    private readonly settings: SignInSettings,
  ) {}

  /**
   * One that was used counts once more for the account that used it: people keep such links.
   *
   * @returns id of the person
   * @throws SignInProblem `invitation-over`, or `account-taken` where the identity is somebody else's here; then the invitation stays open
   */
  async run(tx: Tx, token: string, identity: ProvenIdentity): Promise<string> {
    const id = await this.tokens.idIn(token);
    const invitation = id === null ? undefined : await lockInvitation(tx, id);
    if (!invitation) throw new SignInProblem('invitation-over');
    const linked = await personOfIdentity(tx, this.settings, identity);
    if (linked !== invitation.person) {
      if (!invitation.open) throw new SignInProblem('invitation-over');
      if (linked !== null || !(await link(tx, invitation.person, identity))) throw new SignInProblem('account-taken');
      await this.record.write(tx, invitation.person, 'person.account-linked', `invitation/${id}`);
    }
    if (invitation.open) await rowsOf(tx, 'update sign_in_invitation set used_at = now() where id = $1', [id]);
    return invitation.person;
  }
}

/** Whoever comes with the same invitation meanwhile waits, and then finds it used. */
const lockInvitation = (tx: Tx, id: string) =>
  rowOf<{ person: string; open: boolean }>(
    tx,
    `select i.person_id as person, i.used_at is null and i.withdrawn_at is null and i.expires_at > now() and p.disabled_at is null as open
     from sign_in_invitation i join person p on p.id = i.person_id where i.id = $1 for update of i`,
    [id],
  );

/** @returns false where the identity was linked meanwhile */
const link = async (tx: Tx, person: string, { issuer, subject }: ProvenIdentity): Promise<boolean> =>
  (await rowsOf(tx, 'insert into person_identity (issuer, subject, person_id, linked_at) values ($1, $2, $3, now()) on conflict do nothing returning person_id', [issuer, subject, person])).length > 0;
