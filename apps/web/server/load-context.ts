import 'react-router';

declare module 'react-router' {
  /** What the web server tells the pages about an answer. */
  interface AppLoadContext {
    /** The nonce of this answer: scripts run by it and by nothing else. */
    nonce: string;
    /** What went wrong before a page was asked, where the page of a problem is wanted. */
    problem?: { status: number; detail: string };
  }
}
