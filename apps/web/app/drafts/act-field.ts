/** Which button sent the form, and what about. */
export const DO = 'do';

/** The hidden field of a form that says what its page showed of answers that go along. */
export const SEEN = 'seen';
