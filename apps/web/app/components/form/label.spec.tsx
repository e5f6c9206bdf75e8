import { content, describeShipped } from '../parity/describe-shipped.ts';
import { labelOptions } from '../parity/field-options.ts';
import { ErrorMessage } from './error-message.tsx';
import { Fieldset } from './fieldset.tsx';
import { Hint } from './hint.tsx';
import { Label } from './label.tsx';
import { Legend } from './legend.tsx';

const captionAround = ['caption.placement', 'caption.element'];

describeShipped('label', {
  unsupported: [...captionAround, 'isPageHeading', 'classes'],
  compared: 19,
  render: (options) => {
    const { label, labelSize, labelLevel, caption } = labelOptions(options);
    return (
      <Label size={labelSize} level={labelLevel} caption={caption} id={options.id} headingId={options.heading?.id}>
        {label}
      </Label>
    );
  },
});

describeShipped('legend', {
  unsupported: [...captionAround, 'isPageHeading', 'classes'],
  compared: 19,
  render: (options) => {
    const { label, labelSize, labelLevel, caption } = labelOptions(options);
    return (
      <Legend size={labelSize} level={labelLevel} caption={caption} id={options.id} headingId={options.heading?.id}>
        {label}
      </Legend>
    );
  },
});

describeShipped('fieldset', {
  unsupported: [],
  compared: 4,
  render: ({ legend, html }) => {
    const { label, labelSize, labelLevel, caption } = labelOptions(legend);
    return (
      <Fieldset legend={label} legendSize={labelSize} legendLevel={labelLevel} caption={caption}>
        {html && content({ html })}
      </Fieldset>
    );
  },
});

describeShipped('hint', { unsupported: [], compared: 3, render: (options) => <Hint>{content(options)}</Hint> });

describeShipped('error-message', {
  unsupported: [],
  compared: 6,
  render: (options) => <ErrorMessage hiddenPrefix={options.visuallyHiddenText}>{content(options)}</ErrorMessage>,
});
