import { expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { dtacPart, ESF_PART } from './place.ts';
import { UnsavedGuidance } from './unsaved-guidance.tsx';

it('leads to the pages of guidance whose words only this browser has, and says nothing where there are none', () => {
  const shown = renderToStaticMarkup(<UnsavedGuidance innovation="i" kept={[dtacPart('B'), ESF_PART]} />);
  expect(shown).toContain('<a href="/innovations/i/dtac/B">DTAC, section B</a>');
  expect(shown).toContain('<a href="/innovations/i/guidance">Guidance for your product</a>');
  expect(renderToStaticMarkup(<UnsavedGuidance innovation="i" kept={[]} />)).toBe('');
});
