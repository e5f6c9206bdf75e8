const FIELDS = 'input:not([type="hidden"]), select, textarea';

/** The links to what is wrong with a form, and the one past the header. */
const LINKS = '.nhsuk-error-summary a[href^="#"], a.nhsuk-skip-link';

/**
 * Follows links within the page without a change of the address. The router takes such a change for a page of its own,
 * and drops what the last form came to: what is wrong with it, and rows that were added to it with all that was typed.
 * The focus goes to the field that a link is about, or to the first within it. Without script the browser goes there.
 */
export const followHere = (): void => document.addEventListener('click', follow);

const follow = (event: MouseEvent): void => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(LINKS) : null;
  if (!link || event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const about = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (!about) return;
  event.preventDefault();
  for (let closed = about.closest('details:not([open])'); closed; closed = closed.closest('details:not([open])')) closed.setAttribute('open', '');
  about.scrollIntoView();
  focusIn(about);
};

const focusIn = (about: HTMLElement): void => {
  const field = about.localName === 'main' || about.matches(FIELDS) ? null : about.querySelector<HTMLElement>(FIELDS);
  const target = field ?? about;
  if (!target.matches(`${FIELDS}, [tabindex]`)) {
    target.tabIndex = -1;
    target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
  }
  target.focus({ preventScroll: true });
};
