import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { BulkBar } from './bulk-bar.tsx';
import { EmptyState } from './empty-state.tsx';
import { Filter } from './filter.tsx';
import { RowTick } from './row-tick.tsx';

describe('Filter', () => {
  it('keeps what is chosen in the address, and offers to clear it only when something is set', () => {
    const filter = (set: number) => renderToStaticMarkup(<Filter set={set} clearHref="/pipeline">Fields</Filter>);
    expect(filter(2)).toContain('<form class="wm-filter__form" method="get">');
    expect(filter(2)).toContain('(2 set)');
    expect(filter(2)).toContain('<a href="/pipeline">Clear filters</a>');
    expect(filter(0)).not.toContain('Clear filters');
  });
});

describe('EmptyState', () => {
  it('offers to clear the filters only where they are why nothing shows', () => {
    expect(renderToStaticMarkup(<EmptyState because="filtered" heading="None match" clearHref="/pipeline" />)).toContain('Clear filters');
    expect(renderToStaticMarkup(<EmptyState because="new" heading="None yet" clearHref="/pipeline" />)).not.toContain('Clear filters');
  });
});

describe('BulkBar', () => {
  it('asks in words where nothing counts, and speaks the count where script does', () => {
    expect(renderToStaticMarkup(<BulkBar>Acts</BulkBar>)).toContain('Do this with all that you tick:');
    expect(renderToStaticMarkup(<BulkBar selected={2}>Acts</BulkBar>)).toContain('role="status">2 selected');
  });
});

describe('RowTick', () => {
  it('is named after its row', () => {
    expect(renderToStaticMarkup(<RowTick id="tick-1" name="innovation" value="1" label="Smart inhaler" />)).toContain('Select Smart inhaler');
  });
});
