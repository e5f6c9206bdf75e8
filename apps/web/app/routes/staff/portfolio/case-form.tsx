import { SimulatedMark } from '../../../components/evaluation/simulated-mark.tsx';
import { Button } from '../../../components/form/button.tsx';
import { Checkboxes } from '../../../components/form/checkboxes.tsx';
import { VisuallyHidden } from '../../../components/visually-hidden.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { day } from '../../../texts/dates.ts';
import { PORTFOLIO } from '../../../texts/portfolio.ts';
import { allOf, valueOf, type FormValues } from '../frame/form-values.ts';
import { problemWith, type Problem } from '../frame/problems.ts';
import type { ChoiceRead } from './choice.server.ts';
import { tickedFirst, waysToTick } from './ticked-first.ts';

interface CaseFormProps {
  group: ChoiceRead['groups'][number];
  /** What the address asks to be ticked. */
  asked: string | null;
  formKey: string;
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}


/** The cases of one programme, stage and rubric version, any number of which make a run. */
export function CaseForm({ group: { key, named, programme, stage, stageTitle, rubric, all, cases }, asked, formKey, values, problems }: CaseFormProps) {
  const mine = valueOf(values, 'group') === key;
  const field = `cases-${key}`;
  const ticked = mine ? allOf(values, 'cases') : tickedFirst(cases, named, asked);
  const ways = mine ? [] : waysToTick(cases.length, ticked.length, named);
  return (
    <FormFrame formKey={formKey}>
      <hr className="nhsuk-section-break nhsuk-section-break--l nhsuk-section-break--visible" />
      <input type="hidden" name="group" value={key} />
      <input type="hidden" name="stage" value={stage} />
      <input type="hidden" name="rubric" value={rubric} />
      {ways.length > 0 ? (
        <ul className="nhsuk-list">
          {ways.map(({ href, words }) => (
            <li key={href}>
              <a href={href}>
                {words}
                <VisuallyHidden>: {PORTFOLIO.group(programme, stageTitle, rubric)}</VisuallyHidden>
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      <Checkboxes
        id={field}
        name="cases"
        label={PORTFOLIO.group(programme, stageTitle, rubric)}
        labelSize="s"
        hint={
          <>
            {PORTFOLIO.groupHint} {all > cases.length ? PORTFOLIO.newest(cases.length, all) : null} {mine ? null : PORTFOLIO.ticked(ticked.length, cases.length)}
          </>
        }
        small
        error={problemWith(problems, field)}
        defaultValues={ticked}
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
