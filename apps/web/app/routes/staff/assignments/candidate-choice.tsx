import { Button } from '../../../components/form/button.tsx';
import { Radios } from '../../../components/form/radios.tsx';
import { Select } from '../../../components/form/select.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { CHOICE } from '../../../texts/assignments.ts';
import { BarredCandidates, CandidateFacts } from '../evaluation/reviewers/candidate-facts.tsx';
import { valueOf, type FormValues } from '../frame/form-values.ts';
import { problemWith, type Problem } from '../frame/problems.ts';
import type { CandidateList } from './choice.server.ts';

interface CandidateChoiceProps {
  list: CandidateList;
  version: number;
  formKey: string;
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** Everybody for one role of one evaluation: whom one could choose, in whose place, and who is barred and why. */
export function CandidateChoice({ list: { role, title, beyond, proposed, free, barred }, version, formKey, values, problems }: CandidateChoiceProps) {
  const mine = valueOf(values, 'role') === role;
  return (
    <>
      <h2 className="nhsuk-heading-m">{title}</h2>
      {free.length === 0 ? <p>{CHOICE.none}</p> : null}
      {beyond > 0 ? <p>{CHOICE.beyond(beyond)}</p> : null}
      {free.length > 0 ? (
        <FormFrame formKey={formKey}>
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="role" value={role} />
          <Radios
            id={`person-${role}`}
            name="person"
            label={CHOICE.role(title)}
            labelSize="s"
            hint={CHOICE.hint}
            small
            defaultValue={mine ? valueOf(values, 'person') : ''}
            error={problemWith(problems, `person-${role}`)}
            items={free.map((one) => ({ value: one.personId, label: `${one.displayName}, ${one.organisation}`, hint: <CandidateFacts candidate={one} /> }))}
          />
          {proposed.length > 0 ? (
            <Select
              id={`instead-${role}`}
              name="instead"
              label={CHOICE.insteadOf}
              defaultValue={mine ? valueOf(values, 'instead') : proposed.length === 1 ? proposed[0]!.personId : ''}
              items={[{ value: '', text: CHOICE.nobody }, ...proposed.map(({ personId, person }) => ({ value: personId, text: person }))]}
            />
          ) : null}
          <Button variant="secondary" name="intent" value="choose">
            {CHOICE.button(title)}
          </Button>
        </FormFrame>
      ) : null}
      {barred.length > 0 ? (
        <>
          <h3 className="nhsuk-heading-s">{CHOICE.barred(title)}</h3>
          <BarredCandidates candidates={barred} mayOpen={[]} keys={{}} />
        </>
      ) : null}
    </>
  );
}
