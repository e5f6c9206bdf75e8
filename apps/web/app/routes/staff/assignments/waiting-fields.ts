/** Where the evaluations of a group are chosen: the name and the id of their field. */
export const fieldOf = (group: string): string => `evaluations-${group}`;

/** All of them at once, by their ids. */
export const allField = (group: string): string => `all-${group}`;

/** What makes sending a group twice do it once: each is a proposal of its own. */
export const keyOf = (group: string): string => `key-${group}`;
