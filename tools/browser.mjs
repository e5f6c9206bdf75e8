import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Where a Chromium is: WAYMARK_BROWSER, or where systems put it. Undefined where there is none. */
export const browserPath = (environment = process.env) => [environment.WAYMARK_BROWSER, ...PLACES].find((path) => path && existsSync(path));
