import type { Question } from '@waymark/domain/forms';
import { Card } from '../../../components/content/card.tsx';
import { Button, LinkButton } from '../../../components/form/button.tsx';
import { ErrorMessage } from '../../../components/form/error-message.tsx';
import { Fieldset } from '../../../components/form/fieldset.tsx';
import { FormGroup } from '../../../components/form/form-group.tsx';
import { Hint } from '../../../components/form/hint.tsx';
import { VisuallyHidden } from '../../../components/visually-hidden.tsx';
import { INNOVATOR } from '../../../texts/innovator.ts';
import { DO } from '../../../drafts/act-field.ts';
import { countOf, fieldOf, itemFieldOf, partOf } from '../answers/field-names.ts';
import { itemsIn, type Typed } from '../answers/typed.ts';
import type { QuestionHeading } from './question-heading.ts';
import { ValueField } from './value-field.tsx';

interface GroupFieldProps {
  question: Question;
  label: string;
  typed: Typed;
  errors: Readonly<Record<string, string>>;
  heading: QuestionHeading;
}

/** A list that people add to, item by item. Adding and taking away post the form, so that they work without script. */
export const GroupField = ({ question, label, typed, errors, heading }: GroupFieldProps) => {
  const { id, itemFields = [], limits, help: hint } = question;
  const name = fieldOf(id);
  const count = itemsIn(typed, id);
  return (
    <FormGroup error={Boolean(errors[name])} id={name}>
      <Fieldset legend={label} legendSize={heading.labelSize} legendLevel={heading.labelLevel ?? 2} caption={heading.caption} role="group" describedBy={hint ? partOf(name, 'hint') : undefined}>
        {hint ? <Hint id={partOf(name, 'hint')}>{hint}</Hint> : null}
        {errors[name] ? <ErrorMessage id={partOf(name, 'error')}>{errors[name]}</ErrorMessage> : null}
        <input type="hidden" name={countOf(id)} value={count} />
        {Array.from({ length: count }, (_, item) => (
          <Card key={item} heading={INNOVATOR.item(item + 1, count)} headingLevel={heading.labelLevel ? 2 : 3} headingSize="s" id={`${name}-${item}`}>
            {itemFields.map((field) => {
              const at = itemFieldOf(id, item, field.id);
              return (
                <ValueField
                  key={field.id}
                  name={at}
                  asked={field}
                  label={field.required ? field.label : INNOVATOR.optional(field.label)}
                  typed={typed}
                  error={errors[at] ?? errors[partOf(at, 'day')]}
                />
              );
            })}
            {count > 1 ? (
              <LinkButton name={DO} value={`remove ${id} ${item}`} formAction={`#${name}`}>
                {INNOVATOR.remove} <VisuallyHidden>{INNOVATOR.item(item + 1, count)}</VisuallyHidden>
              </LinkButton>
            ) : null}
          </Card>
        ))}
        {count < (limits.maxItems ?? 100) ? (
          <Button variant="secondary" small name={DO} value={`add ${id}`} formAction={`#${name}-${count}`}>
            {INNOVATOR.addAnother}
            <VisuallyHidden> ({label})</VisuallyHidden>
          </Button>
        ) : null}
      </Fieldset>
    </FormGroup>
  );
};
