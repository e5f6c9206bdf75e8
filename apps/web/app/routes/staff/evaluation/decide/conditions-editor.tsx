import { Button, LinkButton } from '../../../../components/form/button.tsx';
import { DateInput } from '../../../../components/form/date-input.tsx';
import { Fieldset } from '../../../../components/form/fieldset.tsx';
import { Input } from '../../../../components/form/input.tsx';
import { Textarea } from '../../../../components/form/textarea.tsx';
import { fieldId, problemWith, type Problem } from '../../frame/problems.ts';
import { DECIDE } from '../../../../texts/staff-decide.ts';
import { partOf, type ConditionDraft } from './condition-drafts.ts';

/** Conditions with their owners and last days. Rows are added and removed by the server, so no script is needed. */
export function ConditionsEditor({ drafts, problems }: { drafts: readonly ConditionDraft[]; problems: readonly Problem[] | undefined }) {
  return (
    <Fieldset legend={DECIDE.conditions} legendSize="m" id="conditions">
      {drafts.map((draft, index) => (
        <Fieldset key={index} legend={DECIDE.condition(index + 1)} legendSize="s">
          <Textarea
            id={fieldId(partOf(index, 'text'))}
            name={partOf(index, 'text')}
            label={DECIDE.conditionText}
            hint={DECIDE.conditionTextHint}
            rows={2}
            defaultValue={draft.text}
            error={problemWith(problems, partOf(index, 'text'))}
          />
          <Input
            id={fieldId(partOf(index, 'owner'))}
            name={partOf(index, 'owner')}
            label={DECIDE.conditionOwner}
            hint={DECIDE.conditionOwnerHint}
            defaultValue={draft.owner}
            error={problemWith(problems, partOf(index, 'owner'))}
          />
          <DateInput
            id={fieldId(partOf(index, 'dueOn'))}
            namePrefix={partOf(index, 'dueOn')}
            label={DECIDE.conditionDueOn}
            values={{ day: draft.day, month: draft.month, year: draft.year }}
            error={problemWith(problems, partOf(index, 'dueOn'))}
          />
          {drafts.length > 1 ? (
            <p>
              <LinkButton name="intent" value={`remove-${index}`}>
                {DECIDE.removeCondition(index + 1)}
              </LinkButton>
            </p>
          ) : null}
        </Fieldset>
      ))}
      <Button variant="secondary" name="intent" value="add-condition">
        {DECIDE.addCondition}
      </Button>
    </Fieldset>
  );
}
