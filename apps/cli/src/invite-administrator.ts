import { rowOf, type Tx } from '@waymark/database/transaction';
import { invitationLink, openInvitation } from '@waymark/people';
import { InvitationTokens } from '@waymark/platform/invitations';
import { recordAudit } from '@waymark/platform/audit';
import { Clock } from '@waymark/platform/clock';
import { readPort, type Mode } from '@waymark/platform/config';
import { readSignInSettings } from '@waymark/platform/sessions';
import type { Outcome } from './outcome.ts';
import { UsageProblem } from './usage-problem.ts';
import { withDatabase } from './with-database.ts';

/**
 * Makes a link by which the first administrator links an account of theirs: how a new production installation gets its
 * first person. Whoever runs this command could read the database as well; the record says that it was done.
 *
 * @throws UsageProblem where there is no such installation, its administrator is shut out, or it has no provider of identities
 */
export const inviteAdministrator = (environment: NodeJS.ProcessEnv = process.env): Promise<Outcome> =>
  withDatabase(environment, async ({ database, secret }) => ({
    exitCode: 0,
    document: await database.transaction({ person: null, purpose: 'system' }, (tx) => invite(tx, secret, environment)),
  }));

const invite = async (tx: Tx, secret: string, environment: NodeJS.ProcessEnv): Promise<object> => {
  const found = await rowOf<{ log: string; mode: Mode; person: string; disabled: boolean }>(
    tx,
    'select i.log, i.mode, p.id as person, p.disabled_at is not null as disabled from installation i join person p on p.id = i.administrator_id',
  );
  if (!found) throw new UsageProblem('This database holds no installation: set WAYMARK_DATA or DATABASE_URL to one that was started');
  if (found.disabled) throw new UsageProblem('The first administrator is shut out: another administrator invites people, on the page of each');
  const settings = readSignInSettings(environment, { mode: found.mode, port: readPort(environment) });
  if (settings.provider === null) throw new UsageProblem('There is no provider of identities: set OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET as for the installation itself');
  const invitation = await openInvitation(tx, found.person, null);
  const until = invitation.expiresAt.toISOString();
  const now = (await new Clock(found.mode === 'demonstration').now(tx)).toISOString();
  await recordAudit(tx, found.log, now, [{ stream: `person/${found.person}`, actor: 'operator', act: 'person.invited', obj: `invitation/${invitation.id}`, data: { until } }]);
  return { link: await invitationLink(new InvitationTokens(secret), settings, invitation), expiresAt: until };
};
