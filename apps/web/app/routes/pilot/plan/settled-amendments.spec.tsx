import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { SettledAmendments } from './settled-amendments.tsx';

const ONE = { revision: 1, reason: 'Too strict', changes: ['“Falls”: stop rule from 80 to 70'], proposedBy: 'Ada', proposedAt: '2026-05-01T10:00:00.000Z', settledAt: '2026-05-02T10:00:00.000Z', settledBy: null, settledReason: null, outcome: 'lapsed' };
const drawn = (more: Partial<Record<keyof typeof ONE, unknown>>): string =>
  renderToStaticMarkup(<SettledAmendments settled={[{ ...ONE, ...more } as never]} />)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');

describe('amendments that wait no more', () => {
  it('are nothing where there is none', () => expect(renderToStaticMarkup(<SettledAmendments settled={[]} />)).toBe(''));

  it('say who asked, who signed, when, why and what changed', () => {
    expect(drawn({ outcome: 'signed', settledBy: 'Bo' })).toMatch(/Changed stop rule 1 Signed by two What it changed .*from 80 to 70 .*Too strict .*Signed first Ada, .*Signed second Bo, /);
    expect(drawn({ outcome: 'withdrawn', settledBy: 'Bo', settledReason: 'Not this winter' })).toMatch(/Withdrawn What it would have changed .*Withdrawn Bo, .*Why Not this winter/);
  });

  it('lapse by nobody', () => expect(drawn({ settledReason: 'The pilot ended' })).toMatch(/Lapsed What it would have changed .*Lapsed 2 May 2026.*Why The pilot ended/));
});
