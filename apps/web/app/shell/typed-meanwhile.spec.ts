import { describe, expect, it } from '@jest/globals';
import { forgetWordsOfOthers, leaveWords, pageOf, takeWords, writtenSince } from './typed-meanwhile.ts';

const PAGE = pageOf({ pathname: '/account/interests', search: '' });

describe('words of a form that goes while somebody writes in it', () => {
  it('are those that stand there otherwise than they were sent, of fields that came meanwhile too', () => {
    const sent = new Map([['reason', 'Adviser'], ['none yes', 'on'], ['until-day', '']]);
    const now = new Map([['reason', 'Adviser, unpaid'], ['none yes', ''], ['until-day', ''], ['interests-1-company', 'Lamp'], ['interests-1-description', '']]);
    expect([...writtenSince(sent, now)]).toEqual([['reason', 'Adviser, unpaid'], ['none yes', ''], ['interests-1-company', 'Lamp']]);
    expect(writtenSince(sent, sent).size).toBe(0);
  });

  it('go to the form that comes of it, once, and more of them may come', () => {
    leaveWords(PAGE, new Map([['reason', 'one']]));
    leaveWords(PAGE, new Map([['company', 'two'], ['reason', 'three']]));
    expect(['reason', 'company', 'reason', 'other'].map((field) => takeWords(PAGE, field))).toEqual(['three', 'two', undefined, undefined]);
  });

  it('never go to another page, be it with the same fields', () => {
    const [january, february] = ['?month=2027-01', '?month=2027-02'].map((search) => pageOf({ pathname: '/pilots/p/sites/s', search })) as [string, string];
    leaveWords(january, new Map([['value', '12']]));
    expect(takeWords(february, 'value')).toBeUndefined();
    forgetWordsOfOthers(january);
    expect(takeWords(january, 'value')).toBe('12');
    leaveWords(january, new Map([['value', '12']]));
    forgetWordsOfOthers(february);
    expect(takeWords(january, 'value')).toBeUndefined();
  });

  it('are at home on a page whatever its address says of what was just done', () => {
    expect(pageOf({ pathname: '/a', search: '?done=saved&sent=key' })).toBe(pageOf({ pathname: '/a', search: '' }));
    expect(pageOf({ pathname: '/a', search: '?month=3&done=saved' })).toBe(pageOf({ pathname: '/a', search: '?month=3' }));
    expect(pageOf({ pathname: '/a', search: '?month=3' })).not.toBe(pageOf({ pathname: '/a', search: '' }));
  });
});
