/**
 * Tells the page of each step through the history of the browser before the router hears of it: whoever listens first is
 * told first, and what stops the step keeps it from the router. See `ask-before.ts`, which is loaded after the page.
 */
export const tellPops = (): void => window.addEventListener('popstate', (step) => document.dispatchEvent(new CustomEvent('wm-pop', { detail: step })));
