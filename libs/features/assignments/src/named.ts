/** Whose name holds a text, whatever its case; everybody where there is none. `p` is the person: SQL. @param text a placeholder, or null */
export const named = (text: string): string => `(${text}::text is null or position(lower(${text}::text) in lower(p.display_name)) > 0)`;
