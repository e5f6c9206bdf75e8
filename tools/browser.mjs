import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium-headless-shell', // the same engine without the windows of a browser, which take more than half of its time
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Where a Chromium is: WAYMARK_BROWSER, or where systems put it. Undefined where there is none. */
export const browserPath = (environment = process.env) => [environment.WAYMARK_BROWSER, ...PLACES].find((path) => path && existsSync(path));

/**
 * What a run of every test says where there is no Chromium: undefined where there is one. A build server must have one,
 * so there its lack is a failure; on a desk the journeys are left out.
 */
export const withoutBrowser = (environment = process.env, path = browserPath(environment)) => {
  if (path) return undefined;
  const remedy = 'install it (Debian: apt-get install chromium) or name one in WAYMARK_BROWSER';
  return environment.CI === 'true'
    ? { words: `Failed: there is no Chromium here, and with CI=true the journeys are not left out: ${remedy}`, passed: 0, failed: 1 }
    : { words: `Left out: there is no Chromium here: ${remedy}`, passed: 0, failed: 0 };
};
