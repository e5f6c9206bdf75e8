import type { Page } from 'playwright-core';

/** What has no use on paper. */
const NOT_ON_PAPER = ['nav', 'button', '.nhsuk-button', '.nhsuk-skip-link', '.nhsuk-pagination', '.wm-filter', '.wm-bulk-bar'];

/** Navigation and acts that would be printed. */
export const shownOnPaper = (page: Page): Promise<string[]> =>
  page.evaluate(
    `[...document.querySelectorAll(${JSON.stringify(NOT_ON_PAPER.join())})].filter((element) => element.checkVisibility()).map((element) => element.outerHTML.slice(0, 120))`,
  );

/** As long as nobody sees. */
const MOST_MILLISECONDS = 10;

/** What is set to move for longer. */
export const moves = (page: Page): Promise<string[]> =>
  page.evaluate(`(() => {
    const longest = (times) => Math.max(...times.split(',').map((time) => parseFloat(time) * (time.trim().endsWith('ms') ? 1 : 1000)));
    return [...document.querySelectorAll('*')].flatMap((element) =>
      ['', '::before', '::after'].flatMap((part) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(element, part);
        const time = Math.max(longest(transitionDuration), animationName === 'none' ? 0 : longest(animationDuration));
        return time > ${MOST_MILLISECONDS} ? [element.tagName + '.' + element.className + part + ' for ' + time + ' ms'] : [];
      }),
    );
  })()`);

const MOST_STOPS = 60;

/** In forced colours shadows and backgrounds are gone: an outline shows the focus, of the control or of the label that is drawn for it. */
const OUTLINED = `(() => {
  const stop = document.activeElement;
  const seen = (element, part) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element, part);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  };
  const label = stop.matches('input[type="radio"], input[type="checkbox"]') ? stop.nextElementSibling : null;
  return { end: stop === document.body, seen: seen(stop) || (label !== null && seen(label, '::before')), html: stop.outerHTML.slice(0, 120) };
})()`;

/** Goes through the page with the Tab key. @returns the stops where nothing shows the focus */
export const stopsWithoutFocus = async (page: Page): Promise<string[]> => {
  const faults: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    const { end, seen, html } = (await page.evaluate(OUTLINED)) as { end: boolean; seen: boolean; html: string };
    if (end) {
      if (stop === 0) faults.push('the Tab key leads nowhere');
      break;
    }
    if (!seen) faults.push(html);
  }
  return faults;
};
