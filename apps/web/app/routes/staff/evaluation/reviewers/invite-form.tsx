import { Form } from 'react-router';
import { Button } from '../../../../components/form/button.tsx';
import { Checkboxes } from '../../../../components/form/checkboxes.tsx';
import { Select } from '../../../../components/form/select.tsx';
import { FormFrame } from '../../../../shell/form-frame.tsx';
import { REVIEWERS } from '../../../../texts/staff-reviewers.ts';
import { allOf, type FormValues } from '../../frame/form-values.ts';
import type { Problem } from '../../frame/problems.ts';
import { BarredCandidates, CandidateFacts } from './candidate-facts.tsx';
import type { ReviewersRead } from './reviewers.server.ts';

interface InviteFormProps {
  read: ReviewersRead;
  formKey: string;
  /** Keys of the forms that open a conflict, by person. */
  keys: Readonly<Record<string, string>>;
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** Chooses a seat, then any number of people for it. Who is barred is listed too, with the reason. */
export function InviteForm({ read, formKey, keys, values, problems }: InviteFormProps) {
  const { chosen, candidates, roles } = read;
  if (!chosen || !candidates) return null;
  const free = candidates.filter((one) => one.blockers.length === 0);
  const barred = candidates.filter((one) => one.blockers.length > 0);
  return (
    <>
      <h2 className="nhsuk-heading-m">{REVIEWERS.invite}</h2>
      {roles.length > 1 ? (
        <Form method="get">
          <Select
            key={chosen.role}
            id="role"
            name="role"
            label={REVIEWERS.chooseRole}
            items={roles.map(({ role, title }) => ({ value: role, text: title }))}
            defaultValue={chosen.role}
            button={<Button variant="secondary">{REVIEWERS.show}</Button>}
          />
        </Form>
      ) : null}
      {candidates.length === 0 ? <p>{REVIEWERS.noCandidates}</p> : null}
      {(candidates[0]?.candidatesInAll ?? 0) > candidates.length ? <p>{REVIEWERS.beyond((candidates[0]?.candidatesInAll ?? 0) - candidates.length)}</p> : null}
      {candidates.length > 0 && free.length === 0 ? <p>{REVIEWERS.allBarred}</p> : null}
      {free.length > 0 ? (
        <FormFrame formKey={formKey}>
          <input type="hidden" name="role" value={chosen.role} />
          <Checkboxes
            id="people"
            name="people"
            label={REVIEWERS.candidates(chosen.title)}
            labelSize="s"
            hint={REVIEWERS.candidatesHint}
            error={allProblems(problems)}
            defaultValues={allOf(values, 'people')}
            small
            items={free.map((one) => ({ value: one.personId, label: `${one.displayName}, ${one.organisation}`, hint: <CandidateFacts candidate={one} /> }))}
          />
          <Button name="intent" value="invite">
            {REVIEWERS.inviteButton}
          </Button>
        </FormFrame>
      ) : null}
      {barred.length > 0 ? (
        <>
          <h3 className="nhsuk-heading-s">{REVIEWERS.barredTitle(chosen.title)}</h3>
          <BarredCandidates candidates={barred} mayOpen={read.mayOpen} keys={keys} />
        </>
      ) : null}
    </>
  );
}

/** All are invited or none, so every reason against any of them stands at the question. */
const allProblems = (problems: readonly Problem[] | undefined): string | undefined =>
  problems
    ?.filter((problem) => problem.field === 'people')
    .map(({ message }) => message)
    .join('. ') || undefined;
