import { Link } from 'react-router';
import { SimulatedMark } from '../../../components/evaluation/simulated-mark.tsx';
import { Details } from '../../../components/content/details.tsx';
import { Button } from '../../../components/form/button.tsx';
import { Checkboxes } from '../../../components/form/checkboxes.tsx';
import { VisuallyHidden } from '../../../components/visually-hidden.tsx';
import { ASSIGNMENTS } from '../../../texts/assignments.ts';
import { allOf, type FormValues } from '../frame/form-values.ts';
import { problemWith, type Problem } from '../frame/problems.ts';
import { allField, fieldOf, keyOf } from './waiting-fields.ts';
import type { WorkbenchRead } from './workbench.server.ts';

interface WaitingGroupProps {
  group: WorkbenchRead['groups'][number];
  formKey: string;
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** Beyond these all are proposed by one button, and some by ticking those few. */
const FEW = 20;

/** The evaluations that wait in one stage, any number of which make a round. */
export function WaitingGroup({ group, formKey, values, problems }: WaitingGroupProps) {
  const { key, stage, stageTitle, waiting, beyond } = group;
  const problem = problemWith(problems, fieldOf(key));
  const many = waiting.length > FEW;
  return (
    <section>
      {beyond > 0 ? (
        <p>
          {ASSIGNMENTS.beyond(waiting.length, beyond, stageTitle)} <Link to={`/pipeline?stage=${encodeURIComponent(stage)}`}>{ASSIGNMENTS.inPipeline(stageTitle)}</Link>
        </p>
      ) : null}
      <input type="hidden" name={keyOf(key)} value={formKey} />
      {many ? (
        <>
          <h3 className="nhsuk-heading-s">{ASSIGNMENTS.group(stageTitle)}</h3>
          <input type="hidden" name={allField(key)} value={waiting.map(({ evaluationId }) => evaluationId).join(' ')} />
          <p>{ASSIGNMENTS.many(waiting.length)}</p>
          <Button name="all" value={key}>
            {ASSIGNMENTS.proposeAll(waiting.length)}
            <VisuallyHidden>{ASSIGNMENTS.proposeFor(stageTitle)}</VisuallyHidden>
          </Button>
          <Details summary={ASSIGNMENTS.some} open={problem !== undefined || allOf(values, fieldOf(key)).length > 0}>
            <Choice group={group} values={values} problem={problem} beforehand={[]} secondary />
          </Details>
        </>
      ) : (
        <Choice group={group} values={values} problem={problem} beforehand={waiting.map(({ evaluationId }) => evaluationId)} />
      )}
    </section>
  );
}

interface ChoiceProps extends Pick<WaitingGroupProps, 'group' | 'values'> {
  problem: string | undefined;
  /** Those that are chosen before anybody chooses. */
  beforehand: readonly string[];
  secondary?: boolean;
}

function Choice({ group: { key, stageTitle, waiting }, values, problem, beforehand, secondary }: ChoiceProps) {
  const field = fieldOf(key);
  return (
    <>
      <Checkboxes
        id={field}
        name={field}
        label={ASSIGNMENTS.group(stageTitle)}
        labelSize="s"
        hint={ASSIGNMENTS.groupHint}
        small
        error={problem}
        defaultValues={allOf(values, field, beforehand)}
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
      <Button name="group" value={key} {...(secondary ? { variant: 'secondary' as const } : {})}>
        {ASSIGNMENTS.propose}
        <VisuallyHidden>{ASSIGNMENTS.proposeFor(stageTitle)}</VisuallyHidden>
      </Button>
    </>
  );
}
