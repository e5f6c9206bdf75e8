import { expect, it } from '@jest/globals';
import { sayOfSent } from './sent-already.ts';

const shown = [{ id: 'summary', label: 'Summary', type: 'text' }, { id: 'problem', label: 'Problem', type: 'text' }] as const;

it('what nobody asked for is not sent, and the page says so', () => {
  for (const open of [[], [{ id: 'o1', questions: ['harms'] }]]) expect(sayOfSent('i', open, shown)).toMatchObject({ goes: 'nowhere', text: expect.stringMatching(/^What you write here is not sent/), link: { href: '/innovations/i/sent-answers' } });
});

it('what a request asks for goes with the answer to it, be it that it opens every question', () => {
  for (const questions of [[], ['problem', 'summary']]) expect(sayOfSent('i', [{ id: 'o1', questions }], shown)).toMatchObject({ goes: 'request', text: expect.stringMatching(/^A request asks for this/), link: { href: '/innovations/i/requests/o1' } });
});

it('where it asks for some of the page only, these are named, and the widest request of several is the one that is led to', () => {
  expect(sayOfSent('i', [{ id: 'o1', questions: ['harms'] }, { id: 'o2', questions: ['problem'] }], shown)).toMatchObject({ goes: 'request', text: expect.stringContaining('asks for: Problem.'), link: { href: '/innovations/i/requests/o2' } });
});

it('a file is never said to stay: it goes with the next answer to any request, as what is in confidence does', () => {
  const withFile = [...shown, { id: 'dpia', label: 'Assessment', type: 'file' }] as const;
  const along = (questions: readonly (typeof withFile)[number][], open: { id: string; questions: string[] }[]) => sayOfSent('i', open, questions).text;
  expect(along(withFile, [])).toContain('A file, and what you choose to be in confidence, go with your next answer to any request');
  expect(along(withFile, [])).not.toMatch(/not sent|can go only/);
  expect(along(withFile, [{ id: 'o1', questions: ['problem'] }])).toContain('So do files, and what you choose to be in confidence');
  for (const open of [[], [{ id: 'o1', questions: ['problem'] }]]) expect(along(shown, open)).toMatch(/what you choose to be in confidence/i);
});
