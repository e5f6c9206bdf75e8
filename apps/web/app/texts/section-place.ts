/** Above the heading of a section: whose it is, and which of how many. */
export const sectionPlace = (name: string, place: number, of: number): string => `${name}: ${place} of ${of}`;
