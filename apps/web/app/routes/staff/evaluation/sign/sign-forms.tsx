import { Details } from '../../../../components/content/details.tsx';
import { InsetText } from '../../../../components/content/inset-text.tsx';
import { Button } from '../../../../components/form/button.tsx';
import { Textarea } from '../../../../components/form/textarea.tsx';
import { FormFrame } from '../../../../shell/form-frame.tsx';
import { SIGN } from '../../../../texts/staff-sign.ts';
import { valueOf, type FormValues } from '../../frame/form-values.ts';
import { problemWith, type Problem } from '../../frame/problems.ts';
import type { ProposalRead } from './proposal.server.ts';

/** The signature itself, or whose it is. */
export function SignForm({ proposal, formKey }: { proposal: ProposalRead; formKey: string }) {
  if (!proposal.maySign || proposal.mine) {
    return (
      <InsetText>
        <p>
          {proposal.mine ? SIGN.yours : null} {SIGN.notYours(proposal.needs)}
        </p>
      </InsetText>
    );
  }
  return (
    <FormFrame formKey={formKey}>
      <input type="hidden" name="revision" value={proposal.revision} />
      <Button name="intent" value="sign">
        {SIGN.sign(proposal.label)}
      </Button>
    </FormFrame>
  );
}

interface WithdrawFormProps {
  formKey: string;
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** Takes the proposal back, with a reason. */
export function WithdrawForm({ formKey, values, problems }: WithdrawFormProps) {
  return (
    <Details summary={SIGN.withdraw} open={valueOf(values, 'intent') === 'withdraw'}>
      <FormFrame formKey={formKey}>
        <Textarea
          id="reason"
          name="reason"
          label={SIGN.reason}
          hint={SIGN.withdrawHint}
          rows={3}
          defaultValue={valueOf(values, 'reason')}
          error={problemWith(problems, 'reason')}
        />
        <Button variant="warning" name="intent" value="withdraw">
          {SIGN.withdrawButton}
        </Button>
      </FormFrame>
    </Details>
  );
}
