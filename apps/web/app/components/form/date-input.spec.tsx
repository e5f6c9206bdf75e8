import { describeShipped } from '../parity/describe-shipped.ts';
import { fieldOptions } from '../parity/field-options.ts';
import type { Options } from '../parity/shipped-fixtures.ts';
import { DateInput, type DatePart } from './date-input.tsx';

const PARTS: DatePart[] = ['day', 'month', 'year'];

/** What was given for a part, by its name or among the items; `false` leaves the part out. */
const given = (options: Options, part: DatePart) =>
  options.items ? (options.items.find((item: any) => item?.name === part) ?? false) : options[part];

describeShipped('date-input', {
  unsupported: ['day.label', 'items.disabled', 'year.disabled', 'fieldset.legend.id'],
  compared: 34,
  render: (options) => {
    const wrong = PARTS.filter((part) => given(options, part)?.error);
    return (
      <DateInput
        {...fieldOptions(options, options.fieldset.legend)}
        namePrefix={options.namePrefix}
        parts={PARTS.filter((part) => given(options, part) !== false)}
        values={Object.fromEntries(PARTS.map((part) => [part, given(options, part)?.value ?? options.values?.[part]]))}
        errorParts={wrong.length ? wrong : undefined}
        autoComplete={given(options, 'day')?.autocomplete && 'bday'}
        disabled={options.disabled}
      />
    );
  },
});
