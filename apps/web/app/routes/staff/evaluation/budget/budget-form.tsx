import { Button } from '../../../../components/form/button.tsx';
import { DateInput } from '../../../../components/form/date-input.tsx';
import { Input } from '../../../../components/form/input.tsx';
import { Radios } from '../../../../components/form/radios.tsx';
import { Select } from '../../../../components/form/select.tsx';
import { Textarea } from '../../../../components/form/textarea.tsx';
import { FormFrame } from '../../../../shell/form-frame.tsx';
import { BUDGET } from '../../../../texts/staff-budget.ts';
import { valueOf, type FormValues } from '../../frame/form-values.ts';
import { problemWith, type Problem } from '../../frame/problems.ts';
import { typedDay } from '../../frame/typed-day.ts';
import type { BudgetRead } from './budget.server.ts';
import { AMOUNTS, fieldOf, YEARS } from './typed-budget.ts';

interface BudgetFormProps {
  before: BudgetRead | null;
  formKey: string;
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** Costs, savings and people of up to five years, and the guidance that there is. */
export function BudgetForm({ before, formKey, values, problems }: BudgetFormProps) {
  const said = (name: string, was: string): string => valueOf(values, name, was);
  const published = typedDay(before?.guidance?.publishedOn ?? null);
  return (
    <FormFrame key={formKey} formKey={formKey}>
      <h2 className="nhsuk-heading-m">{BUDGET.record}</h2>
      <p>{BUDGET.recordHint}</p>
      {YEARS.map((year) => (
        <fieldset className="nhsuk-fieldset nhsuk-u-margin-bottom-4" key={year}>
          <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">{BUDGET.yearOf(year)}</legend>
          {AMOUNTS.map((amount) => (
            <Input
              key={amount}
              id={fieldOf(amount, year)}
              name={fieldOf(amount, year)}
              label={BUDGET.amountIn(BUDGET.amounts[amount], year)}
              {...(amount === 'population' ? {} : { prefix: '£' })}
              width={10}
              inputMode="numeric"
              defaultValue={said(fieldOf(amount, year), String(before?.years[year - 1]?.[amount] ?? ''))}
              error={problemWith(problems, fieldOf(amount, year))}
            />
          ))}
        </fieldset>
      ))}
      <Select
        id="kind"
        name="kind"
        label={BUDGET.guidanceKind}
        labelSize="s"
        hint={BUDGET.guidanceHint}
        items={[{ value: '', text: BUDGET.noGuidanceYet }, ...BUDGET.guidanceKinds]}
        defaultValue={said('kind', before?.guidance?.kind ?? '')}
        error={problemWith(problems, 'kind')}
      />
      <Input id="reference" name="reference" label={BUDGET.reference} width={10} defaultValue={said('reference', before?.guidance?.reference ?? '')} error={problemWith(problems, 'reference')} />
      <Radios
        id="positive"
        name="positive"
        label={BUDGET.positive}
        labelSize="s"
        items={[...BUDGET.positives]}
        defaultValue={said('positive', before?.guidance ? (before.guidance.positive ? 'yes' : 'no') : '')}
        error={problemWith(problems, 'positive')}
      />
      <DateInput
        id="publishedOn"
        namePrefix="publishedOn"
        label={BUDGET.publishedOn}
        labelSize="s"
        values={{ day: said('publishedOn[day]', published.day), month: said('publishedOn[month]', published.month), year: said('publishedOn[year]', published.year) }}
        error={problemWith(problems, 'publishedOn')}
      />
      <Radios
        id="support"
        name="support"
        label={BUDGET.support}
        labelSize="s"
        hint={BUDGET.supportHint}
        items={[...BUDGET.supports]}
        defaultValue={said('support', before?.earlierSupport ? (before.earlierSupport.programme === null ? 'no' : 'yes') : '')}
        error={problemWith(problems, 'support')}
      />
      <Input id="programme" name="programme" label={BUDGET.programme} defaultValue={said('programme', before?.earlierSupport?.programme ?? '')} error={problemWith(problems, 'programme')} />
      {before ? <Textarea id="reason" name="reason" label={BUDGET.reason} labelSize="s" rows={2} defaultValue={said('reason', '')} error={problemWith(problems, 'reason')} /> : null}
      <Button>{BUDGET.button}</Button>
    </FormFrame>
  );
}
