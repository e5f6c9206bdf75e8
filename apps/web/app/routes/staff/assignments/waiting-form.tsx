import { SimulatedMark } from '../../../components/evaluation/simulated-mark.tsx';
import { Button } from '../../../components/form/button.tsx';
import { Checkboxes } from '../../../components/form/checkboxes.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { ASSIGNMENTS } from '../../../texts/assignments.ts';
import { AimChoice } from './aim-choice.tsx';
import { allOf, valueOf, type FormValues } from '../frame/form-values.ts';
import { problemWith, type Problem } from '../frame/problems.ts';
import type { WorkbenchRead } from './workbench.server.ts';

interface WaitingFormProps {
  group: WorkbenchRead['groups'][number];
  formKey: string;
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** As many as the API takes at once are chosen beforehand: those that wait longest stand first. */
const MOST = 20;

/** The evaluations that wait in one stage, any number of which make a round. */
export function WaitingForm({ group: { key, stageTitle, waiting }, formKey, values, problems }: WaitingFormProps) {
  const mine = valueOf(values, 'group') === key;
  const field = `evaluations-${key}`;
  return (
    <FormFrame formKey={formKey}>
      <input type="hidden" name="group" value={key} />
      <Checkboxes
        id={field}
        name="evaluations"
        label={ASSIGNMENTS.group(stageTitle)}
        labelSize="s"
        hint={ASSIGNMENTS.groupHint}
        small
        error={problemWith(problems, field)}
        defaultValues={mine ? allOf(values, 'evaluations') : waiting.slice(0, MOST).map(({ evaluationId }) => evaluationId)}
        items={waiting.map(({ evaluationId, innovationName, reference, simulated, held, wanted }) => ({
          value: evaluationId,
          label: ASSIGNMENTS.named(innovationName, reference),
          hint: (
            <>
              {ASSIGNMENTS.seats(held, wanted)} {simulated ? <SimulatedMark /> : null}
            </>
          ),
        }))}
      />
      <AimChoice id={key} values={mine ? values : undefined} problems={mine ? problems : undefined} />
      <Button name="intent" value="propose">
        {ASSIGNMENTS.propose}
      </Button>
    </FormFrame>
  );
}
