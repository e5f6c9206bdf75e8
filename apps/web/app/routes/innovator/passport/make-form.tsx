import { Button } from '../../../components/form/button.tsx';
import { Checkboxes } from '../../../components/form/checkboxes.tsx';
import { EmptyState } from '../../../components/list/empty-state.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { ELSEWHERE, PASSPORT } from '../../../texts/passport.ts';
import { PartTable } from '../../passport/part-table.tsx';
import type { ShownPart } from '../../passport/shown-passport.server.ts';

interface MakeFormProps {
  offered: readonly ShownPart[];
  mayEdit: boolean;
  chosen: readonly string[] | undefined;
  formKey: string;
  error: string | undefined;
}

/** Chooses what goes into a passport, beside what each part says. Nothing is chosen at first: whoever gets it can read it. */
export const MakeForm = ({ offered, mayEdit, chosen, formKey, error }: MakeFormProps) => {
  if (offered.length === 0)
    return (
      <EmptyState because="new" heading={PASSPORT.nothing}>
        <p>{PASSPORT.nothingText}</p>
      </EmptyState>
    );
  return (
    <>
      <h2 className="nhsuk-heading-m">{PASSPORT.offered}</h2>
      <p className="nhsuk-u-reading-width">{PASSPORT.offeredLead}</p>
      <PartTable parts={offered} />
      {mayEdit ? (
        <FormFrame key={formKey} formKey={formKey}>
          <Checkboxes
            id="parts"
            name="parts"
            label={PASSPORT.choose}
            hint={PASSPORT.chooseHint}
            defaultValues={chosen ?? []}
            error={error}
            items={offered.map(({ id, title, until, simulated }) => ({ value: id, label: title, hint: [PASSPORT.until(until), ...(simulated ? [ELSEWHERE.simulated] : [])].join('. ') }))}
          />
          <Button>{PASSPORT.make}</Button>
        </FormFrame>
      ) : null}
    </>
  );
};
