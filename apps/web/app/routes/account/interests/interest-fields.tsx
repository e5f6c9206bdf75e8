import { LinkButton } from '../../../components/form/button.tsx';
import { DateInput } from '../../../components/form/date-input.tsx';
import { Fieldset } from '../../../components/form/fieldset.tsx';
import { Input } from '../../../components/form/input.tsx';
import { Select } from '../../../components/form/select.tsx';
import { Textarea } from '../../../components/form/textarea.tsx';
import { INTERESTS } from '../../../texts/interests.ts';
import { fieldId, problemWith, type Problem } from '../../staff/frame/problems.ts';
import type { LoadedDeclaration } from './declaration.server.ts';
import { partOf, type InterestDraft } from './interest-drafts.ts';

interface InterestFieldsProps extends Pick<LoadedDeclaration, 'natures' | 'innovations'> {
  index: number;
  draft: InterestDraft;
  problems: readonly Problem[] | undefined;
}

/** The parts of one interest. An innovation that was named before stays to be chosen, though it be out of sight. */
export function InterestFields({ index, draft, natures, innovations, problems }: InterestFieldsProps) {
  const named = (part: Parameters<typeof partOf>[1]) => ({ id: fieldId(partOf(index, part)), name: partOf(index, part), error: problemWith(problems, partOf(index, part)) });
  const listed = innovations.some(({ id }) => id === draft.innovationId);
  const choices = [...innovations, ...(draft.innovationId && !listed ? [{ id: draft.innovationId, name: INTERESTS.namedBefore }] : [])];
  const { name: endedOn, ...ended } = named('endedOn');
  return (
    <Fieldset legend={INTERESTS.interest(index + 1)} legendSize="s">
      <Select
        {...named('nature')}
        label={INTERESTS.nature}
        defaultValue={draft.nature}
        items={[{ value: '', text: INTERESTS.chooseNature }, ...natures.map(({ nature, meaning }) => ({ value: nature, text: meaning }))]}
      />
      <Input {...named('company')} label={INTERESTS.company} hint={INTERESTS.companyHint} defaultValue={draft.company} />
      {choices.length > 0 ? (
        <Select
          {...named('innovationId')}
          label={INTERESTS.innovation}
          hint={INTERESTS.innovationHint}
          defaultValue={draft.innovationId}
          items={[{ value: '', text: INTERESTS.noInnovation }, ...choices.map(({ id, name }) => ({ value: id, text: name }))]}
        />
      ) : null}
      <Textarea {...named('description')} label={INTERESTS.description} hint={INTERESTS.descriptionHint} rows={2} defaultValue={draft.description} />
      <DateInput {...ended} namePrefix={endedOn} label={INTERESTS.endedOn} hint={INTERESTS.endedOnHint} values={draft.endedOn} />
      <p>
        <LinkButton name="intent" value={`remove-${index}`}>
          {INTERESTS.remove(index + 1)}
        </LinkButton>
      </p>
    </Fieldset>
  );
}
