import { describeShipped } from '../parity/describe-shipped.ts';
import { fieldOptions } from '../parity/field-options.ts';
import { Textarea } from './textarea.tsx';
import { TextareaWithCount } from './textarea-with-count.tsx';

describeShipped('textarea', {
  unsupported: ['label.id'],
  compared: 15,
  render: (options) => (
    <Textarea {...fieldOptions(options, options.label)} name={options.name} disabled={options.disabled} autoComplete={options.autocomplete} />
  ),
});

describeShipped('character-count', {
  unsupported: ['label.id', 'attributes', 'charactersAtLimitText', 'charactersOverLimitText', 'charactersUnderLimitText', 'countType', 'textareaDescriptionText'],
  only: ({ maxlength, maxwords }) => maxlength || maxwords,
  compared: 18,
  // React counts in the browser, so nothing is left for nhsuk's script to find
  wanted: (html) => html.replace(' data-module="nhsuk-character-count"', ''),
  render: (options) => (
    <TextareaWithCount
      {...fieldOptions(options, options.label)}
      name={options.name}
      rows={options.rows}
      defaultValue={options.value}
      disabled={options.disabled}
      limit={options.maxwords ? { words: Number(options.maxwords) } : { characters: Number(options.maxlength) }}
      threshold={options.threshold}
    />
  ),
});
