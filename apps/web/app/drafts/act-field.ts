/** Which button sent the form, and what about. */
export const DO = 'do';
