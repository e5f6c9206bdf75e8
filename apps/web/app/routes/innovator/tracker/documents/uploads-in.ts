/** The uploads that a form names, each once: the same file, chosen twice, is one upload and becomes one document. */
export const uploadsIn = (form: FormData): string[] => [...new Set(form.getAll('upload').map(String))];
