import { expect, it } from '@jest/globals';
import { sayOfSent } from './sent-already.ts';

const shown = [{ id: 'summary', label: 'Summary' }, { id: 'problem', label: 'Problem' }];

it('what nobody asked for is not sent, and the page says so', () => {
  for (const open of [[], [{ id: 'o1', questions: ['harms'] }]]) expect(sayOfSent('i', open, shown)).toMatchObject({ goes: 'nowhere', text: expect.stringMatching(/^What you write here is not sent/), link: { href: '/innovations/i/sent-answers' } });
});

it('what a request asks for goes with the answer to it, be it that it opens every question', () => {
  for (const questions of [[], ['problem', 'summary']]) expect(sayOfSent('i', [{ id: 'o1', questions }], shown)).toMatchObject({ goes: 'request', text: expect.stringMatching(/^A request asks for this/), link: { href: '/innovations/i/requests/o1' } });
});

it('where it asks for some of the page only, these are named, and the widest request of several is the one that is led to', () => {
  expect(sayOfSent('i', [{ id: 'o1', questions: ['harms'] }, { id: 'o2', questions: ['problem'] }], shown)).toMatchObject({ goes: 'request', text: expect.stringContaining('asks for: Problem.'), link: { href: '/innovations/i/requests/o2' } });
});
