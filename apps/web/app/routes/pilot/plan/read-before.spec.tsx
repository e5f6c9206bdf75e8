import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { ReadBefore } from './read-before.tsx';

const shown = (more: object = {}) => renderToStaticMarkup(<ReadBefore name="version" now={3} anew="/pilots/e/plan" values={undefined} problems={undefined} {...more} />);

describe('the version that a plan was read at', () => {
  it('is the one of now when the page is opened', () => {
    expect(shown()).toBe('<input type="hidden" name="version" value="3"/>');
  });

  it('stays what it was when the form comes back, so that pressing again writes over nothing', () => {
    expect(shown({ values: { version: ['2'] }, problems: [{ field: 'name', message: 'Write a name' }] })).toBe('<input type="hidden" name="version" value="2"/>');
  });

  it('has a link to the plan as it is where somebody else was first', () => {
    const html = shown({ values: { version: ['2'] }, problems: [{ field: 'version', message: 'The plan is at version 3 by now' }] });
    expect([html.includes('value="2"'), html.includes('<a href="/pilots/e/plan">')]).toEqual([true, true]);
  });
});
