import { Details } from '../../../components/content/details.tsx';
import { Button } from '../../../components/form/button.tsx';
import { Textarea } from '../../../components/form/textarea.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { INVITATION } from '../../../texts/reviewer.ts';
import { problemWith, type Problem } from '../../staff/frame/problems.ts';

interface AnswerFormsProps {
  keys: { accept: string; decline: string };
  /** The time to accept is over. */
  over: boolean;
  reason: string;
  problems: readonly Problem[] | undefined;
}

/** Yes, while there is time, or no with a reason. */
export function AnswerForms({ keys, over, reason, problems }: AnswerFormsProps) {
  const refused = problemWith(problems, 'reason');
  return (
    <>
      {over ? null : (
        <>
          <p>{INVITATION.acceptWords}</p>
          <FormFrame key={keys.accept} formKey={keys.accept}>
            <Button name="intent" value="accept">
              {INVITATION.accept}
            </Button>
          </FormFrame>
        </>
      )}
      <Details summary={INVITATION.decline} open={Boolean(refused)}>
        <FormFrame key={keys.decline} formKey={keys.decline}>
          <Textarea id="reason" name="reason" label={INVITATION.declineReason} hint={INVITATION.declineHint} rows={3} defaultValue={reason} error={refused} />
          <Button name="intent" value="decline" variant="secondary">
            {INVITATION.declineButton}
          </Button>
        </FormFrame>
      </Details>
    </>
  );
}
