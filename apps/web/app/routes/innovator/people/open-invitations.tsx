import { SummaryList } from '../../../components/content/summary-list.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { deadline } from '../../../texts/dates.ts';
import { TEAM } from '../../../texts/team.ts';
import { ACCESS } from '../../../texts/tracker.ts';
import type { Invitation } from './team.server.ts';

/** Whom the team has invited and who has not answered; the owner may withdraw each. */
export const OpenInvitations = ({ invitations, owns, formKey }: { invitations: readonly Invitation[]; owns: boolean; formKey: string }) =>
  invitations.length > 0 ? (
    <>
      <h2 className="nhsuk-heading-m">{TEAM.invited}</h2>
      <FormFrame formKey={formKey}>
        <SummaryList
          rows={invitations.map((one) => ({
            key: one.name,
            value: <About {...one} />,
            actions: owns ? [{ text: TEAM.withdraw, hidden: TEAM.withdrawFor(one.name), name: 'withdraw', value: one.id }] : [],
          }))}
        />
      </FormFrame>
    </>
  ) : null;

const About = ({ address, access, invitedBy, expiresAt }: Invitation) => (
  <>
    {address ? (
      <>
        {address}
        <br />
      </>
    ) : null}
    {ACCESS[access] ?? access}
    <br />
    <span className="nhsuk-u-secondary-text-colour">{TEAM.invitedBy(invitedBy, deadline(expiresAt))}</span>
  </>
);
