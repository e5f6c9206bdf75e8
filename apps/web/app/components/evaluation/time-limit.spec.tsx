import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { TimeLimitBadge } from './time-limit-badge.tsx';
import { timeLimitWords, type TimeLimitState } from './time-limit-words.ts';

describe('timeLimitWords', () => {
  it.each([
    ['on-time', 59, '59 days left'],
    ['warning', 1, '1 day left'],
    ['warning', 0, 'Due today'],
    ['overdue', 0, 'Late'],
    ['overdue', -1, '1 day late'],
    ['overdue', -2, '2 days late'],
    ['paused', -2, 'Clock paused'],
  ] as const)('%s, %d days: %s', (state, days, words) => {
    expect(timeLimitWords(state, days)).toBe(words);
  });
});

const badge = (state: TimeLimitState, used = 0.5) => renderToStaticMarkup(<TimeLimitBadge state={state} daysLeft={2} used={used} words="Words" />);
const outline = (html: string) => /<path[^>]* d="([^"]*)"/.exec(html)?.[1];

describe('TimeLimitBadge', () => {
  it('has an outline of its own in every state, so that no state is told by colour alone', () => {
    const states: TimeLimitState[] = ['on-time', 'warning', 'overdue', 'paused'];
    expect(new Set(states.map((state) => outline(badge(state)))).size).toBe(states.length);
  });

  it.each([
    [-1, 0],
    [0, 0],
    [0.504, 50],
    [1, 100],
    [7, 100],
  ])('draws a share of %d as %d percent', (share, percent) => {
    expect(badge('on-time', share)).toContain(`<rect class="wm-bar__share" width="${percent}%"`);
  });

  it('draws what is late as full', () => {
    expect(badge('overdue', 0.2)).toContain('<rect class="wm-bar__share" width="100%"');
  });

  it('sets no style of its own', () => {
    expect(badge('warning')).not.toContain('style=');
  });
});
