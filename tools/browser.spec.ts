import { expect, it } from '@jest/globals';
import { browserPath, withoutBrowser } from './browser.mjs';

it('takes the browser that WAYMARK_BROWSER names where it is there', () => {
  expect(browserPath({ WAYMARK_BROWSER: process.execPath })).toBe(process.execPath);
  expect(browserPath({ WAYMARK_BROWSER: '/no/such/browser' })).not.toBe('/no/such/browser');
});

it('says nothing where there is a browser', () => {
  expect(withoutBrowser({ CI: 'true' }, '/usr/bin/chromium')).toBeUndefined();
});

it('counts one failure on a build server without a browser, and says why and what to do', () => {
  expect(withoutBrowser({ CI: 'true' }, '')).toEqual({ words: expect.stringMatching(/^Failed: there is no Chromium .* name one in WAYMARK_BROWSER$/), passed: 0, failed: 1 });
});

it.each([[{}], [{ CI: '' }], [{ CI: 'false' }]])('leaves the journeys out elsewhere, and says so: %j', (environment) => {
  expect(withoutBrowser(environment, '')).toEqual({ words: expect.stringMatching(/^Left out: there is no Chromium/), passed: 0, failed: 0 });
});
