import { describe, expect, it } from '@jest/globals';
import type { Identity } from './identity.server.ts';
import { pagesOfCase } from './pages-of-case.ts';

const identity = { id: 'e', staff: true, isFollowed: true, openRequests: 0, openHolds: 0, openLetters: 0, openConditions: 0 } as Identity;
const current = (path: string): [string, string][] => pagesOfCase(identity, `/evaluations/e${path}`).flatMap(({ href, current: where }) => (where ? [[href.replace('/evaluations/e', ''), where] as [string, string]] : []));

describe('the pages of a case', () => {
  it.each(['', '/holds', '/roll-out', '/history'])('mark “%s” as the page where somebody is', (path) => {
    expect(current(path)).toEqual([[path, 'page']]);
    expect(current(`${path}/`)).toEqual([[path, 'page']]);
  });

  it('mark the one that a page below belongs to, and never the summary for it', () => expect(current('/roll-out/targets')).toEqual([['/roll-out', 'section']]));

  it('mark none where no link leads, nor one by the beginning of a word', () => {
    expect(current('/feedback/d')).toEqual([]);
    expect(current('/roll-outs')).toEqual([]);
  });
});
