import { SimulatedMark } from '../../../components/evaluation/simulated-mark.tsx';
import { Button } from '../../../components/form/button.tsx';
import { Checkboxes } from '../../../components/form/checkboxes.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { day } from '../../../texts/dates.ts';
import { PORTFOLIO } from '../../../texts/portfolio.ts';
import { allOf, valueOf, type FormValues } from '../frame/form-values.ts';
import { problemWith, type Problem } from '../frame/problems.ts';
import type { ChoiceRead } from './choice.server.ts';

interface CaseFormProps {
  group: ChoiceRead['groups'][number];
  formKey: string;
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** As many as people read together are chosen beforehand: those that closed last. */
const CHOSEN = 20;

/** The cases of one programme, stage and rubric version, any number of which make a run. */
export function CaseForm({ group: { key, programme, stage, stageTitle, rubric, all, cases }, formKey, values, problems }: CaseFormProps) {
  const mine = valueOf(values, 'group') === key;
  const field = `cases-${key}`;
  return (
    <FormFrame formKey={formKey}>
      <input type="hidden" name="group" value={key} />
      <input type="hidden" name="stage" value={stage} />
      <input type="hidden" name="rubric" value={rubric} />
      <Checkboxes
        id={field}
        name="cases"
        label={PORTFOLIO.group(programme, stageTitle, rubric)}
        labelSize="s"
        hint={all > cases.length ? `${PORTFOLIO.groupHint} ${PORTFOLIO.newest(cases.length, all)}` : PORTFOLIO.groupHint}
        small
        error={problemWith(problems, field)}
        defaultValues={mine ? allOf(values, 'cases') : cases.slice(0, CHOSEN).map(({ evaluationId }) => evaluationId)}
        items={cases.map(({ evaluationId, innovationName, reference, number, simulated, closedAt, reviews }) => ({
          value: evaluationId,
          label: PORTFOLIO.named(innovationName, reference, number),
          hint: (
            <>
              {PORTFOLIO.closed(day(closedAt), reviews)} {simulated ? <SimulatedMark /> : null}
            </>
          ),
        }))}
      />
      <Button name="intent" value="calibrate">
        {PORTFOLIO.run}
      </Button>
    </FormFrame>
  );
}
