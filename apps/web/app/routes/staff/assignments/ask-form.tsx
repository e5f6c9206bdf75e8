import { Button } from '../../../components/form/button.tsx';
import { Checkboxes } from '../../../components/form/checkboxes.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { BIDDING } from '../../../texts/bids.ts';
import { allOf, type FormValues } from '../frame/form-values.ts';
import { problemWith, type Problem } from '../frame/problems.ts';
import type { ChoiceRead } from './choice.server.ts';

interface AskFormProps extends Pick<ChoiceRead, 'pool'> {
  formKey: string;
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** Whom to ask whether they would like to review the evaluation, with what those said who were asked. */
export function AskForm({ pool, formKey, values, problems }: AskFormProps) {
  if (pool.length === 0) return null;
  return (
    <>
      <h2 className="nhsuk-heading-m">{BIDDING.heading}</h2>
      <p>{BIDDING.lead}</p>
      <FormFrame key={formKey} formKey={formKey}>
        <Checkboxes
          id="people"
          name="people"
          label={BIDDING.people}
          labelSize="s"
          labelLevel={3}
          small
          defaultValues={allOf(values, 'people')}
          error={problemWith(problems, 'people')}
          items={pool.map(({ personId, label, said }) => ({ value: personId, label, ...(said === undefined ? {} : { hint: said === null ? BIDDING.asked : BIDDING.hint(BIDDING.said[said] ?? said) }) }))}
        />
        <Button variant="secondary" name="intent" value="ask">
          {BIDDING.button}
        </Button>
      </FormFrame>
    </>
  );
}
