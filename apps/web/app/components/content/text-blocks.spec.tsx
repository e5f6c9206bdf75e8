import { content, describeShipped } from '../parity/describe-shipped.ts';
import type { Options } from '../parity/shipped-fixtures.ts';
import { Details } from './details.tsx';
import { InsetText } from './inset-text.tsx';
import { NotificationBanner } from './notification-banner.tsx';
import { Panel } from './panel.tsx';

describeShipped('details', {
  unsupported: [],
  compared: 12,
  render: ({ summary, open, classes, ...options }) => (
    <Details summary={content(summary)} open={open} variant={classes === 'nhsuk-expander' ? 'expander' : undefined}>
      {content(options)}
    </Details>
  ),
});

describeShipped('inset-text', { unsupported: [], compared: 3, render: (options) => <InsetText>{options.html ? content(options) : <p>{options.text}</p>}</InsetText> });

const bannerBody = ({ text, html, heading }: Options) => {
  if (html) return content({ html });
  return text && <p className={heading ? 'nhsuk-body' : 'nhsuk-notification-banner__heading'}>{text}</p>;
};

describeShipped('notification-banner', {
  unsupported: ['attributes', 'heading.element'],
  compared: 15,
  // a banner that speaks by its role needs no script to move the focus
  wanted: (html) => html.replace(/ data-module="nhsuk-notification-banner"| data-disable-auto-focus="\w+"/g, ''),
  render: (options) => (
    <NotificationBanner heading={content(options.heading)} title={content(options.title)} variant={options.variant} role={options.role}>
      {bannerBody(options)}
    </NotificationBanner>
  ),
});

describeShipped('panel', {
  unsupported: ['heading.classes', 'heading.id'],
  compared: 13,
  render: ({ heading, variant, ...options }) => (
    <Panel heading={content(heading)} headingLevel={heading.level} headingSize={heading.size} variant={variant}>
      {content(options)}
    </Panel>
  ),
});
