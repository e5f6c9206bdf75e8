import { Details } from '../../../components/content/details.tsx';
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

/** So many who fit best stand open: whoever looks farther opens the others. */
const FIRST = 10;

const itemOf = (one: CandidateList['free'][number]) => ({ value: one.personId, label: `${one.displayName}, ${one.organisation}`, hint: <CandidateFacts candidate={one} /> });

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
            items={free.slice(0, FIRST).map(itemOf)}
          />
          {free.length > FIRST ? (
            <Details summary={CHOICE.more(free.length - FIRST)} open={mine && free.slice(FIRST).some(({ personId }) => personId === valueOf(values, 'person'))}>
              <Radios id={`person-${role}-more`} name="person" label={CHOICE.others(title)} labelSize="s" small defaultValue={mine ? valueOf(values, 'person') : ''} items={free.slice(FIRST).map(itemOf)} />
            </Details>
          ) : null}
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
        <Details summary={CHOICE.barred(title, barred.length)}>
          <BarredCandidates candidates={barred} mayOpen={[]} keys={{}} />
        </Details>
      ) : null}
    </>
  );
}
