import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { Heading } from './heading.tsx';
import { PageHeading } from './page-heading.tsx';
import { content, describeShipped } from './parity/describe-shipped.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

describeShipped('heading', {
  unsupported: ['caption.placement=before', 'caption.placement=after', 'classes'],
  compared: 21,
  render: ({ text, size, classes, caption, href, visuallyHiddenText }) => (
    <Heading size={size} className={classes} caption={content(caption)} captionAfter={caption?.placement === 'end'}>
      {href ? (
        <a className="nhsuk-link" href={href}>
          {text}
        </a>
      ) : (
        text
      )}
      {visuallyHiddenText && <VisuallyHidden> {visuallyHiddenText}</VisuallyHidden>}
    </Heading>
  ),
});

describe('PageHeading', () => {
  it('can take focus by script and not by the Tab key', () => {
    expect(renderToStaticMarkup(<PageHeading>Progress</PageHeading>)).toBe('<h1 class="nhsuk-heading-l" id="page-heading" tabindex="-1">Progress</h1>');
  });
});
