import { describe, expect, it } from '@jest/globals';
import { canonicalHtml } from './canonical-html.ts';
import { parseHtml } from './html-tree.ts';

const same = (one: string, other: string) => expect(canonicalHtml(one)).toBe(canonicalHtml(other));
const different = (one: string, other: string) => expect(canonicalHtml(one)).not.toBe(canonicalHtml(other));

describe('canonicalHtml', () => {
  it('ignores the order of attributes and classes, indentation, comments and how a tag closes itself', () => {
    same('<p id="a" class="x y">words</p>', '<p\n  class="y  x"\n  id=\'a\'>\n  words\n</p>');
    same('<svg><path d="M1"/></svg>', '<svg><!-- drawn --><path d="M1"></path></svg>');
    same('<input disabled><br>', '<input disabled=""/><br/>');
    same('<p>it&#39;s &amp; &quot;so&quot; &#x27;on&#x27;</p>', `<p>it's &amp; "so" 'on'</p>`);
  });

  it('tells a missing class, attribute, element, word or space apart', () => {
    different('<p class="x y">a</p>', '<p class="x">a</p>');
    different('<a href="#">a</a>', '<a href="#" role="button">a</a>');
    different('<div><p>a</p></div>', '<div>a</div>');
    different('<p>a b</p>', '<p>a c</p>');
    different('<p><b>Error:</b>a</p>', '<p><b>Error: </b>a</p>');
  });

  it('refuses HTML whose tags cross or stay open', () => {
    expect(() => parseHtml('<b><i>a</b></i>')).toThrow('</b> closes <i>');
    expect(() => parseHtml('<b><i>a</i>')).toThrow('<b> is never closed');
  });
});
