import { SummaryList } from '../../components/content/summary-list.tsx';
import { WarningCallout } from '../../components/content/warning-callout.tsx';
import { Button } from '../../components/form/button.tsx';
import { ErrorSummary } from '../../components/form/error-summary.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { FormFrame } from '../../shell/form-frame.tsx';
import { deadline } from '../../texts/dates.ts';
import { JOIN } from '../../texts/team.ts';
import { ACCESS } from '../../texts/tracker.ts';

interface AnswerInvitationProps {
  invitation: { innovationName: string; invitedBy: string; access: string; expiresAt: string; losesSight: boolean };
  formKey: string;
  problems: readonly { message: string }[];
}

/** Who invites to what, what accepting takes away, and both answers. */
export const AnswerInvitation = ({ invitation: { innovationName, invitedBy, access, expiresAt, losesSight }, formKey, problems }: AnswerInvitationProps) => (
  <>
    {problems.length > 0 ? <ErrorSummary errors={problems.map(({ message }) => ({ text: message }))} /> : null}
    <PageHeading>{JOIN.title(innovationName)}</PageHeading>
    <SummaryList
      rows={[
        { key: JOIN.by, value: invitedBy },
        { key: JOIN.right, value: ACCESS[access] ?? access },
        { key: JOIN.until, value: deadline(expiresAt) },
      ]}
    />
    {losesSight ? (
      <WarningCallout heading={JOIN.loses} headingLevel={2}>
        <p>{JOIN.losesText}</p>
      </WarningCallout>
    ) : null}
    <p>{JOIN.nothing}</p>
    <FormFrame formKey={formKey}>
      <div className="nhsuk-button-group">
        <Button name="answer" value="accept" variant={losesSight ? 'warning' : undefined}>
          {JOIN.accept}
        </Button>
        <Button name="answer" value="decline" variant="secondary">
          {JOIN.decline}
        </Button>
      </div>
    </FormFrame>
  </>
);
