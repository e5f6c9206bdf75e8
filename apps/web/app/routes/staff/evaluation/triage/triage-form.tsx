import type { ReactNode } from 'react';
import { Button } from '../../../../components/form/button.tsx';
import { FormFrame } from '../../../../shell/form-frame.tsx';
import { TRIAGE } from '../../../../texts/staff-triage.ts';
import { allOf, valueOf, type FormValues } from '../../frame/form-values.ts';
import type { Problem } from '../../frame/problems.ts';
import { LookedAgain } from '../../../reviewer/review/looked-again.tsx';
import { StaleAnswers } from '../../../reviewer/review/stale-citations.tsx';
import { CriterionFields } from './criterion-fields.tsx';
import { GateFields } from './gate-fields.tsx';
import { readFirstOf, valuesFrom } from './given-triage.ts';
import type { TriageDesk } from './triage.server.ts';

interface TriageFormProps {
  desk: TriageDesk;
  formKey: string;
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
  /** What came back since it was not read: recorded in another place, newer answers. What is told now counts as read. */
  told: { elsewhere: boolean; newer: boolean } | undefined;
  /** What says that the browser keeps what is typed. */
  kept: ReactNode;
}

/** The whole triage rubric on one page. */
export function TriageForm({ desk, formKey, values: typed, problems, told, kept }: TriageFormProps) {
  const values = typed ?? (desk.before ? valuesFrom(desk.before, readFirstOf(desk)) : undefined);
  return (
    <FormFrame formKey={formKey}>
      {/* A form that came back for something else was written on what its page had read: that goes on counting. */}
      <input type="hidden" name="version" value={typed && !told?.elsewhere ? valueOf(typed, 'version') : desk.version} />
      <input type="hidden" name="revision" value={typed && !told?.newer ? valueOf(typed, 'revision') : (desk.revision ?? '')} />
      {told?.elsewhere ? <input type="hidden" name="elsewhere" value="yes" /> : null}
      <StaleAnswers answers={desk.stale} compare={null} />
      <h2 className="nhsuk-heading-m">{TRIAGE.gates}</h2>
      <p>{TRIAGE.gatesHint}</p>
      {desk.gates.map((gate) => (
        <GateFields key={gate.id} gate={gate} values={values} problems={problems} />
      ))}
      <h2 className="nhsuk-heading-m">{TRIAGE.criteria}</h2>
      {desk.criteria.map((criterion) => (
        <CriterionFields key={criterion.id} criterion={criterion} desk={desk} values={values} problems={problems} />
      ))}
      <LookedAgain answers={desk.stale} ticked={typed ? allOf(typed, 'confirmed') : []} />
      <Button>{TRIAGE.record}</Button>
      {/* Below the button: a line that comes or goes would move it from under the pointer. */}
      {kept}
    </FormFrame>
  );
}
