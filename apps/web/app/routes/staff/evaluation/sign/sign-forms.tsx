import { Details } from '../../../../components/content/details.tsx';
import { SignaturePanel } from '../../../../components/evaluation/signature-panel.tsx';
import { Button } from '../../../../components/form/button.tsx';
import { Textarea } from '../../../../components/form/textarea.tsx';
import { FormFrame } from '../../../../shell/form-frame.tsx';
import { instant } from '../../../../texts/dates.ts';
import { SIGN } from '../../../../texts/staff-sign.ts';
import { valueOf, type FormValues } from '../../frame/form-values.ts';
import { problemWith, type Problem } from '../../frame/problems.ts';
import type { ProposalRead } from './proposal.server.ts';

interface SignFormProps {
  proposal: ProposalRead;
  /** Names what is read of the budget impact; null where none is asked for. */
  budgetRead: string | null;
  formKey: string;
}

/** Who has signed, the proposer among them where they may, whose signature is awaited, and the form for it. */
export function Signatures({ proposal, budgetRead, formKey }: SignFormProps) {
  const signed = proposal.signed.map(({ by, at }, index) => ({ place: SIGN.place(index + 1), signed: { by: by ?? '', when: instant(at) } }));
  return (
    <SignaturePanel heading={SIGN.signatures} signatures={[...signed, { place: SIGN.awaited, awaited: SIGN.notYours(proposal.needs) }]}>
      <SignForm proposal={proposal} budgetRead={budgetRead} formKey={formKey} />
    </SignaturePanel>
  );
}

/** The signature itself, for those who may give it. */
function SignForm({ proposal, budgetRead, formKey }: SignFormProps) {
  if (proposal.mine) return <p>{SIGN.yours}</p>;
  if (!proposal.maySign) return null;
  return (
    <FormFrame formKey={formKey}>
      <input type="hidden" name="revision" value={proposal.revision} />
      {budgetRead ? <input type="hidden" name="budgetRead" value={budgetRead} /> : null}
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
