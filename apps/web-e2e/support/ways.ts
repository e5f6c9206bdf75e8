import type { VisitOptions } from './browser.ts';

/** How somebody uses the pages: what their browser can do, and whether they have nothing but a keyboard. */
export interface Way extends VisitOptions {
  keyboardAlone?: boolean;
}

const ALL: [string, Way][] = [
  ['with JavaScript', {}],
  ['without JavaScript', { javaScript: false }],
  ['by keyboard alone', { keyboardAlone: true }],
  ['on a phone', { width: 390 }],
];

const wanted = process.env['WAYMARK_WAYS']?.split(',');

/** Every journey goes all of these ways, each to the same end; those that WAYMARK_WAYS names, where it is set. */
export const WAYS = wanted ? ALL.filter(([name]) => wanted.includes(name)) : ALL;
if (WAYS.length === 0) throw new Error(`WAYMARK_WAYS names none of: ${ALL.map(([name]) => name).join(', ')}`);
