import { LEAVING } from '../texts/leaving.ts';

/** What `tell-pops.ts` calls a step through the history of the browser, before the router hears of it. */
const POP = 'wm-pop';

/** At which place of its history a tab is, as the router counts. */
const placeIn = (state: unknown): number => Number((state as { idx?: number } | null)?.idx);

/**
 * Asks before a page goes whose words stand nowhere else: by the browser where it is unloaded, as by every link here,
 * and by words of our own where somebody goes back to a page that the router shows without loading it. It hears of that
 * before the router does; whoever stays is led to where they were, of which the router hears nothing. @returns ends it
 */
export const askBefore = (asks: () => boolean): (() => void) => {
  const [at, place] = [window.location.pathname, placeIn(window.history.state)];
  let returning = false;
  const unloads = (event: BeforeUnloadEvent): void => {
    if (asks()) event.preventDefault();
  };
  const goes = ({ detail: step }: CustomEvent<PopStateEvent>): void => {
    if (!returning && (window.location.pathname === at || !asks() || window.confirm(LEAVING))) return;
    step.stopImmediatePropagation();
    if (!returning) window.history.go(place - placeIn(step.state) || 1);
    returning = !returning;
  };
  window.addEventListener('beforeunload', unloads);
  document.addEventListener(POP, goes as EventListener);
  return () => {
    window.removeEventListener('beforeunload', unloads);
    document.removeEventListener(POP, goes as EventListener);
  };
};
