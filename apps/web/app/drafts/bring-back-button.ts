/** What the button is called that sends kept words, so that they stand on the page again. */
export const BRING_BACK = 'bring-back';
