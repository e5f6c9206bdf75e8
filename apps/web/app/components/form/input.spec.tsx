import { content, describeShipped } from '../parity/describe-shipped.ts';
import { fieldOptions } from '../parity/field-options.ts';
import { Input } from './input.tsx';

describeShipped('input', {
  unsupported: ['classes', 'label.id'],
  compared: 36,
  render: (options) => (
    <Input
      {...fieldOptions(options, options.label)}
      name={options.name}
      type={options.type}
      width={options.width}
      code={options.code}
      prefix={content(options.prefix)}
      suffix={content(options.suffix)}
      button={content(options.formGroup?.afterInput)}
      defaultValue={options.value}
      disabled={options.disabled}
      spellCheck={options.spellcheck}
      autoComplete={options.autocomplete}
      inputMode={options.inputmode}
    />
  ),
});
