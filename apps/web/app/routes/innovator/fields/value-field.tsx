import type { AnswerType, Limits, Option } from '@waymark/domain/forms';
import { Checkboxes } from '../../../components/form/checkboxes.tsx';
import { DateInput } from '../../../components/form/date-input.tsx';
import { Input } from '../../../components/form/input.tsx';
import { Radios } from '../../../components/form/radios.tsx';
import { TextareaWithCount } from '../../../components/form/textarea-with-count.tsx';
import { Textarea } from '../../../components/form/textarea.tsx';
import type { HeadingLevel, Size } from '../../../components/heading.tsx';
import { INNOVATOR } from '../../../texts/innovator.ts';
import { DATE_PARTS, datePartOf } from '../answers/field-names.ts';
import { textIn, type Typed } from '../answers/typed.ts';

interface Asked {
  type: AnswerType;
  limits?: Limits;
  options?: readonly Option[];
  exclusiveOption?: string;
  unit?: string;
  format?: string;
}

interface ValueFieldProps {
  name: string;
  asked: Asked;
  label: string;
  labelSize?: Size;
  labelLevel?: HeadingLevel;
  caption?: string;
  hint?: string;
  typed: Typed;
  error?: string;
}

/** One value: a question that is no file and no group, or a field of an item of a group. */
export const ValueField = ({ name, asked, label, labelSize, labelLevel, caption, hint, typed, error }: ValueFieldProps) => {
  const field = { id: name, name, label, labelSize, labelLevel, caption, hint, error };
  const value = textIn(typed, name);
  switch (asked.type) {
    case 'textarea':
      return asked.limits?.maxChars ? (
        <TextareaWithCount {...field} limit={{ characters: asked.limits.maxChars }} rows={asked.limits.maxChars > 1000 ? 8 : 5} defaultValue={value} />
      ) : (
        <Textarea {...field} defaultValue={value} />
      );
    case 'radio':
      return <Radios {...field} items={[...(asked.options ?? [])]} defaultValue={value} />;
    case 'checkbox':
      return <Checkboxes {...field} items={choicesOf(asked)} defaultValues={typed[name] ?? []} />;
    case 'date':
      return (
        <DateInput
          {...field}
          namePrefix={name}
          hint={hint ?? INNOVATOR.dateHint}
          values={Object.fromEntries(DATE_PARTS.map((part) => [part, textIn(typed, datePartOf(name, part))]))}
        />
      );
    case 'money':
      return <Input {...field} prefix="£" inputMode="decimal" width={10} defaultValue={value} />;
    case 'number':
      return <Input {...field} suffix={asked.unit} inputMode={asked.limits?.integer ? 'numeric' : 'decimal'} width={10} defaultValue={value} />;
    default:
      return <Input {...field} {...lineOf(asked)} defaultValue={value} />;
  }
};

/** The option that excludes the others stands below them, after “or”. */
const choicesOf = ({ options = [], exclusiveOption }: Asked) => {
  const others = options.filter(({ value }) => value !== exclusiveOption);
  const alone = options.find(({ value }) => value === exclusiveOption);
  return alone ? [...others, { divider: INNOVATOR.or }, alone] : [...others];
};

/** How a line of text is typed: e-mail and web addresses get their keyboards, short ones a short field. */
const lineOf = ({ format, limits = {} }: Asked) => {
  if (format === 'email') return { type: 'email', autoComplete: 'email', spellCheck: false };
  if (format === 'uri') return { type: 'url', spellCheck: false };
  const { maxChars = 100 } = limits;
  return maxChars <= 20 ? { width: 20 as const } : maxChars <= 50 ? { width: 30 as const } : {};
};
