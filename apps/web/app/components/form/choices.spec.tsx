import { content, describeShipped } from '../parity/describe-shipped.ts';
import { fieldOptions } from '../parity/field-options.ts';
import type { Options } from '../parity/shipped-fixtures.ts';
import { Checkboxes } from './checkboxes.tsx';
import type { ChoiceItem } from './choice-item.tsx';
import { Radios } from './radios.tsx';

const group = (options: Options) => ({
  ...fieldOptions(options, options.fieldset?.legend),
  name: options.name,
  items: options.items.map(choice),
  disabled: options.disabled,
  small: options.small,
  inline: options.inline,
});

const choice = ({ divider, value, text, hint, disabled, conditional, name, behaviour }: Options): ChoiceItem =>
  divider ? { divider } : { value, label: text, hint: content(hint), disabled, conditional: content(conditional), name, exclusive: behaviour === 'exclusive' };

describeShipped('radios', {
  unsupported: ['fieldset.legend.id'],
  compared: 47,
  render: (options) => <Radios {...group(options)} defaultValue={options.value} />,
});

describeShipped('checkboxes', {
  unsupported: ['fieldset.legend.id', 'items.behaviour=inclusive', 'items.behaviourGroup', 'items.exclusive', 'items.exclusiveGroup'],
  compared: 48,
  render: (options) => <Checkboxes {...group(options)} defaultValues={options.values} />,
});
