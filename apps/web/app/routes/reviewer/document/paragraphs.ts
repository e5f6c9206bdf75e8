/** The paragraphs of a page as it is read. */
export const paragraphsOf = (text: string): string[] => text.split(/\n{2,}/).filter((one) => one.trim() !== '');
