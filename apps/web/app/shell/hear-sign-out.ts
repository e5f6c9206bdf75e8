const SIGNED_OUT = 'waymark-signed-out';

/** Most people keep nothing, and load nothing of what tends it. */
const tend = () => import('./tend-words.ts');

/**
 * Hears of signing out, which takes away what this browser keeps of drafts, here and in every other tab in which
 * somebody writes; a press of the button alone takes nothing, since it may not arrive.
 */
export const hearSignOut = (): void => {
  const tabs = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(SIGNED_OUT);
  tabs?.addEventListener('message', () => void tend().then(({ leaveDraft }) => leaveDraft()));
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !new URL(form.action).pathname.startsWith('/sign-out')) return;
    event.preventDefault();
    tend().then(
      ({ signOut }) => void signOut(form, () => tabs?.postMessage(SIGNED_OUT)),
      () => form.submit(),
    );
  });
};
