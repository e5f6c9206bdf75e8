/** A PDF of a few words, each page its paragraphs in lines of Helvetica. It has no table of where things stand: readers look for them. */
export const plainPdf = (pages: readonly (readonly string[])[]): string => {
  const objects = ['<</Type/Catalog/Pages 2 0 R>>', `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, at) => `${4 + 2 * at} 0 R`).join(' ')}]>>`, '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'];
  for (const [at, paragraphs] of pages.entries()) {
    const drawn = `BT /F 12 Tf 50 800 Td ${paragraphs.map((line) => `(${line}) Tj 0 -40 Td`).join(' ')} ET`;
    objects.push(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents ${5 + 2 * at} 0 R>>`, `<</Length ${drawn.length}>>stream\n${drawn}\nendstream`);
  }
  return `%PDF-1.4\n${objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('')}trailer\n<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n`;
};
