import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { markupFaults } from '../../components/parity/markup-faults.ts';
import Design from './design.tsx';

describe('the design page', () => {
  it('shows every component with sound markup', () => {
    expect(markupFaults(renderToStaticMarkup(<Design />))).toEqual([]);
  });
});

describe('markupFaults', () => {
  it.each([
    ['<p id="a"></p><p id="a"></p>', 'id "a" stands twice'],
    ['<p id="a b"></p>', 'id "a b" holds a space'],
    ['<p style="color: red"></p>', "p has a style of its own, which the page's policy blocks"],
    ['<nav aria-labelledby="gone"></nav>', 'nav aria-labelledby leads to no "gone"'],
    ['<a href="#gone">x</a>', 'link leads to no "gone"'],
    ['<input name="age">', 'input "age" has no label'],
    ['<h1>a</h1><h3>b</h3>', 'h3 follows h1'],
  ])('finds the fault in %s', (html, fault) => {
    expect(markupFaults(html)).toEqual([fault]);
  });
});
