import { content, describeShipped } from '../parity/describe-shipped.ts';
import type { Options } from '../parity/shipped-fixtures.ts';
import type { Action } from './action.tsx';
import { Card } from './card.tsx';
import { CardDescription } from './card-description.tsx';
import { SummaryList, type SummaryRow } from './summary-list.tsx';
import { WarningCallout } from './warning-callout.tsx';

const actions = (option: any): Action[] =>
  (option?.items ?? option ?? []).filter(Boolean).map(({ text, href, visuallyHiddenText }: Options) => ({ text, href, hidden: visuallyHiddenText }));

const card = ({ heading, href, clickable, variant, actions: given }: Options) => ({
  heading: content(heading),
  headingLevel: heading?.level,
  headingSize: heading?.size,
  headingId: heading?.id,
  href,
  clickable,
  variant,
  actions: actions(given),
});

const description = (option: any) => option && (option.html ? content(option) : <CardDescription>{content(option)}</CardDescription>);

describeShipped('card', {
  // care cards tell patients what to do, and pictures sell: neither is ours
  unsupported: ['variant=emergency', 'variant=urgent', 'variant=non-urgent', 'image', 'heading.classes', 'heading.html'],
  compared: 42,
  render: (options) => <Card {...card(options)}>{options.html ? content({ html: options.html }) : description(options.description)}</Card>,
});

describeShipped('warning-callout', {
  unsupported: [],
  compared: 6,
  render: ({ heading, text, html }) => (
    <WarningCallout heading={content(heading) as string | undefined}>{html ? content({ html }) : <CardDescription>{text}</CardDescription>}</WarningCallout>
  ),
});

const row = ({ key, value, actions: given, border }: Options): SummaryRow => ({
  key: content(key) as string,
  keyWidth: key.width,
  value: content(value),
  actions: actions(given),
  border,
});

describeShipped('summary-list', {
  unsupported: ['card.variant=emergency', 'card.variant=urgent', 'card.variant=non-urgent'],
  compared: 25,
  render: (options) => <SummaryList rows={options.rows.map(row)} border={options.border} lastRowBorder={options.lastRowBorder} card={options.card && card(options.card)} />,
});
