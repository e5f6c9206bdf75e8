/** The choice of what a proposal shall be solved for anew, on its page. */
export const ANEW = 'anew';
