/** The question that is a declaration: it stands on the page from which answers are sent, not among them. */
export const DECLARATION = 'declare-accurate';
