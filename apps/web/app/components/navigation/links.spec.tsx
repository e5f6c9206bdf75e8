import { content, describeShipped } from '../parity/describe-shipped.ts';
import { BackLink } from './back-link.tsx';
import { Breadcrumb } from './breadcrumb.tsx';
import { Pagination } from './pagination.tsx';
import { SkipLink } from './skip-link.tsx';

describeShipped('skip-link', { unsupported: [], compared: 3, render: ({ href, text }) => <SkipLink href={href || undefined}>{text}</SkipLink> });

describeShipped('back-link', {
  unsupported: [],
  compared: 7,
  render: ({ href, variant, ...options }) => (
    <BackLink href={href} reverse={variant === 'reverse'}>
      {content(options)}
    </BackLink>
  ),
});

describeShipped('breadcrumb', {
  unsupported: ['items.attributes', 'backLink'],
  compared: 2,
  render: ({ items, variant }) => <Breadcrumb items={items} reverse={variant === 'reverse'} />,
});

const pages = (items: any[] = []) => items.filter(Boolean).map((item) => (item.ellipsis ? 'gap' : item));

describeShipped('pagination', {
  unsupported: ['previousUrl', 'nextUrl'],
  compared: 10,
  render: ({ previous, next, items }) => <Pagination previous={previous} next={next} pages={pages(items)} />,
});
