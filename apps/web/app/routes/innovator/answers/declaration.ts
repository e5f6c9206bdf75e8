/** The question in which a team declares what it sends: as the domain names it, whose forms would load a validator into the page. */
export const DECLARATION = 'declare-accurate';
