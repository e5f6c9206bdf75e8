import { describe, expect, it } from '@jest/globals';
import { givenAnswer, savedAnswer } from '../review/typed-answer.ts';
import { paragraphsOf } from './paragraphs.ts';
import { withPassages } from './with-passages.ts';

const CRITERION = { kind: 'criterion' as const, id: 'e-need' };
const saved = savedAnswer({ criteria: { 'e-need': { value: 2, reason: 'Because', citations: [{ question: 'harms' }, { document: 'd', page: 2, quote: 'as it was' }] } }, gates: {} }, CRITERION);

describe('citing a page', () => {
  it('adds it and its passages to what an answer cites, each once, and changes nothing else', () => {
    const cited = withPassages(withPassages(saved, 'd#2', ['as it was', 'Healing rose']), 'd#3', []);
    expect(givenAnswer(cited)).toEqual({
      ...givenAnswer(saved),
      citations: [{ question: 'harms' }, { document: 'd', page: 2, quote: 'as it was' }, { document: 'd', page: 2, quote: 'Healing rose' }, { document: 'd', page: 3 }],
    });
    expect(withPassages(cited, 'd#3', [])).toEqual(cited);
  });

  it('reads a page by its paragraphs', () => {
    expect([paragraphsOf(''), paragraphsOf('One\nline\n\n\nAnother')]).toEqual([[], ['One\nline', 'Another']]);
  });
});
