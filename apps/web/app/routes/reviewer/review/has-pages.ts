/** Whether a document can be read page by page here: what a file is called and what it is agree since it was taken. */
export const hasPages = (fileName: string): boolean => /\.pdf$/i.test(fileName);
