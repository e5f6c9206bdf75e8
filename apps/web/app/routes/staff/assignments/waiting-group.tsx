import { SimulatedMark } from '../../../components/evaluation/simulated-mark.tsx';
import { Button } from '../../../components/form/button.tsx';
import { Checkboxes } from '../../../components/form/checkboxes.tsx';
import { VisuallyHidden } from '../../../components/visually-hidden.tsx';
import { ASSIGNMENTS } from '../../../texts/assignments.ts';
import { allOf, type FormValues } from '../frame/form-values.ts';
import { problemWith, type Problem } from '../frame/problems.ts';
import { fieldOf, keyOf } from './waiting-fields.ts';
import type { WorkbenchRead } from './workbench.server.ts';

interface WaitingGroupProps {
  group: WorkbenchRead['groups'][number];
  formKey: string;
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** As many as the API takes at once are chosen beforehand: those that wait longest stand first. */
const MOST = 20;

/** The evaluations that wait in one stage, any number of which make a round. */
export function WaitingGroup({ group: { key, stageTitle, waiting }, formKey, values, problems }: WaitingGroupProps) {
  const field = fieldOf(key);
  return (
    <section>
      <input type="hidden" name={keyOf(key)} value={formKey} />
      <Checkboxes
        id={field}
        name={field}
        label={ASSIGNMENTS.group(stageTitle)}
        labelSize="s"
        hint={ASSIGNMENTS.groupHint}
        small
        error={problemWith(problems, field)}
        defaultValues={allOf(values, field, waiting.slice(0, MOST).map(({ evaluationId }) => evaluationId))}
        items={waiting.map(({ evaluationId, innovationName, reference, simulated, held, wanted, whyNoRepair }) => ({
          value: evaluationId,
          label: ASSIGNMENTS.named(innovationName, reference),
          hint: (
            <>
              {ASSIGNMENTS.seats(held, wanted)} {simulated ? <SimulatedMark /> : null}
              {whyNoRepair !== null ? <span className="wm-line">{ASSIGNMENTS.whyNoRepair(whyNoRepair)}</span> : null}
            </>
          ),
        }))}
      />
      <Button name="group" value={key}>
        {ASSIGNMENTS.propose}
        <VisuallyHidden>{ASSIGNMENTS.proposeFor(stageTitle)}</VisuallyHidden>
      </Button>
    </section>
  );
}
