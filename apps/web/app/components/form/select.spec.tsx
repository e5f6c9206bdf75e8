import { content, describeShipped } from '../parity/describe-shipped.ts';
import { fieldOptions } from '../parity/field-options.ts';
import { Select } from './select.tsx';

describeShipped('select', {
  unsupported: ['label.id'],
  compared: 19,
  render: (options) => (
    <Select
      {...fieldOptions(options, options.label)}
      name={options.name}
      items={options.items.map((item: any) => (item.divider ? 'divider' : item))}
      defaultValue={options.value}
      disabled={options.disabled}
      button={content(options.formGroup?.afterInput)}
    />
  ),
});
