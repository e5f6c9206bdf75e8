import type { VisitOptions } from './browser.ts';

/** How somebody uses the pages: what their browser can do, and whether they have nothing but a keyboard. */
export interface Way extends VisitOptions {
  keyboardAlone?: boolean;
}

/** Every journey goes all of these ways, each to the same end. */
export const WAYS: [string, Way][] = [
  ['with JavaScript', {}],
  ['without JavaScript', { javaScript: false }],
  ['by keyboard alone', { keyboardAlone: true }],
  ['on a phone', { width: 390 }],
];
