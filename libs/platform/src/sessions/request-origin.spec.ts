import { describe, expect, it } from '@jest/globals';
import { isFromElsewhere, isFromOurPages } from './request-origin.ts';

const OURS = 'https://waymark.example';

describe('where a request comes from', () => {
  it.each([
    // origin, Sec-Fetch-Site, from our pages, from elsewhere
    [OURS, 'same-origin', true, false],
    [OURS, undefined, true, false],
    [undefined, 'same-origin', true, false],
    [undefined, 'none', true, false],
    [undefined, undefined, false, false],
    [undefined, 'same-site', false, true],
    [undefined, 'cross-site', false, true],
    [undefined, 'something-new', false, true],
    ['null', 'same-origin', false, true],
    ['', 'same-origin', false, true],
    ['http://waymark.example', undefined, false, true],
    ['https://waymark.example:8443', undefined, false, true],
    ['https://waymark.example.evil.example', undefined, false, true],
    ['https://evil.example', 'cross-site', false, true],
  ])('origin %j and site %j: ours %s, elsewhere %s', (origin, site, ours, elsewhere) => {
    const headers = { origin, 'sec-fetch-site': site };
    expect([isFromOurPages(headers, OURS), isFromElsewhere(headers, OURS)]).toEqual([ours, elsewhere]);
  });
});
