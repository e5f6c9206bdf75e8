import type { Locator, Page } from 'playwright-core';
import type { Hands } from './hands.ts';

/** More stops than any page has. */
const MOST_STOPS = 600;

type Reached = (element: HTMLElement | SVGElement) => boolean;

const hasFocus: Reached = (element) => element === document.activeElement;

/** One radio of a group is a stop of the Tab key, whichever the browser takes. */
const groupHasFocus: Reached = (element) => {
  const [radio, focused] = [element as HTMLInputElement, document.activeElement as HTMLInputElement | null];
  return focused?.type === 'radio' && focused.name === radio.name && focused.form === radio.form;
};

/** Nothing but keys: Tab to go somewhere, Enter, Space and the arrows to do something there. */
export const keyboardHands = (page: Page): Hands => {
  const tabTo = async (target: Locator, reached: Reached = hasFocus): Promise<void> => {
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await target.evaluate(reached)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`The Tab key does not reach ${String(target)} on ${page.url()}`);
  };
  const arrowUntil = async (there: () => Promise<boolean>, what: Locator): Promise<void> => {
    for (let step = 0; step < MOST_STOPS; step += 1) {
      if (await there()) return;
      await page.keyboard.press('ArrowDown');
    }
    throw new Error(`The arrow keys do not reach ${String(what)} on ${page.url()}`);
  };
  return {
    press: async (target) => {
      await tabTo(target);
      await page.keyboard.press('Enter');
    },
    write: async (field, words) => {
      await tabTo(field);
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.insertText(words);
    },
    choose: async (radio) => {
      await tabTo(radio, groupHasFocus);
      await page.keyboard.press('Space');
      await arrowUntil(() => radio.isChecked(), radio);
    },
    tick: async (box) => {
      await tabTo(box);
      if (!(await box.isChecked())) await page.keyboard.press('Space');
    },
    select: async (list, value) => {
      await tabTo(list);
      await page.keyboard.press('Home');
      await arrowUntil(async () => (await list.inputValue()) === value, list);
    },
  };
};
