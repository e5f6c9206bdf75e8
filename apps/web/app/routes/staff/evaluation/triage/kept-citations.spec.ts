import { describe, expect, it } from '@jest/globals';
import { keptAs, keptIn, shownCitations } from './kept-citations.ts';

describe('what was cited before', () => {
  it('stands in the boxes, in the choice, or in a box of its own: nothing of it is left out', () => {
    const page = { document: 'd1', page: 3, quote: 'As it stands there' };
    const citations = [{ question: 'problem' }, page, { question: 'stage' }, { question: 'harms' }, { question: 'problem', quote: 'A quoted passage' }];
    expect(shownCitations(citations, ['problem'])).toEqual({
      boxes: ['problem'],
      other: 'stage',
      kept: [keptAs({ question: 'harms' }), keptAs(page), keptAs({ question: 'problem', quote: 'A quoted passage' })],
    });
  });

  it('goes into the value of a box and comes out of it again', () => {
    const page = { quote: 'Words', page: 3, document: 'd1' };
    expect(keptAs(page)).toBe(keptAs({ document: 'd1', page: 3, quote: 'Words' }));
    expect(keptIn(keptAs(page))).toEqual([page]);
  });

  it.each([['no JSON'], ['null'], ['[1]'], ['"text"'], ['']])('is nothing where a box holds %j', (value) => expect(keptIn(value)).toEqual([]));
});
