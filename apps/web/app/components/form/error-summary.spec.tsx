import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { content, describeShipped } from '../parity/describe-shipped.ts';
import { ErrorSummary } from './error-summary.tsx';

describeShipped('error-summary', {
  unsupported: ['html'],
  compared: 13,
  // the browser's own `autofocus` takes the focus, script or none
  wanted: (html) => html.replace(/ data-module="nhsuk-error-summary"| data-disable-auto-focus="\w+"/g, ''),
  render: ({ heading, description, errorList = [] }) => (
    <ErrorSummary title={content(heading)} description={content(description)} errors={errorList.filter(Boolean).map((item: any) => ({ text: content(item), href: item.href }))} focus={false} />
  ),
});

describe('ErrorSummary', () => {
  it('takes the focus when the page opens', () => {
    expect(renderToStaticMarkup(<ErrorSummary errors={[{ text: 'Enter a name', href: '#name' }]} />)).toMatch(/^<div class="nhsuk-error-summary" tabindex="-1" autofocus="">/);
  });
});
