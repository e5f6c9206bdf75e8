import { Details } from '../../../components/content/details.tsx';
import { Button } from '../../../components/form/button.tsx';
import { Radios } from '../../../components/form/radios.tsx';
import { Select } from '../../../components/form/select.tsx';
import { Pagination } from '../../../components/navigation/pagination.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { CHOICE, points } from '../../../texts/assignments.ts';
import { BarredCandidates, CandidateFacts } from '../evaluation/reviewers/candidate-facts.tsx';
import { valueOf, type FormValues } from '../frame/form-values.ts';
import { problemWith, type Problem } from '../frame/problems.ts';
import { choiceAddress, PAGE } from './choice-address.ts';
import type { CandidateList, ChoiceRead } from './choice.server.ts';
import { keepingWords } from './keeping-words.ts';

interface CandidateChoiceProps extends Pick<ChoiceRead, 'list' | 'asked' | 'aim' | 'version'> {
  path: string;
  formKey: string;
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** Candidates for one seat of one evaluation, a page of them: whom one could choose, at what cost, in whose place, and who is barred and why. */
export function CandidateChoice({ list: { role, title, beyond, proposed, first, total, free, barred }, asked, aim, path, version, formKey, values, problems }: CandidateChoiceProps) {
  const mine = valueOf(values, 'role') === role;
  const at = (page: number): string => choiceAddress(path, { ...asked, page });
  const page = first / PAGE + 1;
  const isTold = free.some(({ keeping }) => keeping && keeping.possible !== null);
  return (
    <>
      <h2 className="nhsuk-heading-m">{CHOICE.role(title)}</h2>
      {total === 0 ? <p>{asked.name ? CHOICE.noneNamed(asked.name) : CHOICE.none}</p> : null}
      {beyond > 0 ? <p>{CHOICE.beyond(beyond)}</p> : null}
      {total > PAGE ? <p>{CHOICE.shown(first + 1, first + free.length, total)}</p> : null}
      {free.length > 0 ? (
        <FormFrame key={formKey} formKey={formKey}>
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="role" value={role} />
          <Radios
            id={`person-${role}`}
            name="person"
            label={CHOICE.choose}
            labelSize="s"
            hint={isTold ? CHOICE.hint : CHOICE.noCosts}
            small
            defaultValue={mine ? valueOf(values, 'person') : ''}
            error={problemWith(problems, `person-${role}`)}
            items={free.map((one) => ({ value: one.personId, label: `${one.displayName}, ${one.organisation}`, hint: <Weighed candidate={one} aim={aim} /> }))}
          />
          {proposed.length > 0 ? (
            <Select
              id={`instead-${role}`}
              name="instead"
              label={CHOICE.insteadOf}
              {...(isTold ? { hint: CHOICE.insteadHint } : {})}
              defaultValue={mine ? valueOf(values, 'instead') : ''}
              items={[{ value: '', text: CHOICE.nobody }, ...proposed.map(({ personId, person }) => ({ value: personId, text: person }))]}
            />
          ) : null}
          <Button variant="secondary" name="intent" value="choose">
            {CHOICE.button(title)}
          </Button>
        </FormFrame>
      ) : null}
      {total > PAGE ? (
        <Pagination {...(page > 1 ? { previous: { href: at(page - 1), text: CHOICE.previous } } : {})} {...(first + PAGE < total ? { next: { href: at(page + 1), text: CHOICE.next } } : {})} />
      ) : null}
      {barred.length > 0 ? (
        <Details summary={CHOICE.barred(title, barred.length)}>
          <BarredCandidates candidates={barred} mayOpen={[]} keys={{}} />
        </Details>
      ) : null}
    </>
  );
}

/** What it would cost to keep somebody, and their points in the proposal: which words count there, the list of candidates cannot say. */
function Weighed({ candidate, aim }: { candidate: CandidateList['free'][number]; aim: string }) {
  const { keeping } = candidate;
  const cost = keepingWords(aim, keeping);
  return (
    <>
      {cost ? <strong className="wm-line">{cost}</strong> : null}
      <CandidateFacts candidate={candidate} {...(keeping?.fit == null ? {} : { fitWords: CHOICE.points(points(keeping.fit)) })} />
    </>
  );
}
