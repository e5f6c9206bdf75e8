/**
 * A PDF as small as one can be: each page holds its paragraphs, line under line in Helvetica.
 *
 * @param pages of each the paragraphs, a line of a paragraph ends at a line break
 */
export const plainPdf = (pages: readonly (readonly string[])[]): Buffer => {
  const objects = ['<</Type/Catalog/Pages 2 0 R>>', `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, at) => `${4 + 2 * at} 0 R`).join(' ')}]>>`, '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'];
  for (const [at, paragraphs] of pages.entries()) {
    objects.push(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents ${5 + 2 * at} 0 R>>`);
    const drawn = `BT /F 12 Tf 50 800 Td ${paragraphs.map((one) => one.split('\n').map((line) => `(${line.replaceAll(/[\\()]/g, '\\$&')}) Tj 0 -14 Td`).join(' ')).join(' 0 -20 Td ')} ET`;
    objects.push(`<</Length ${drawn.length}>>stream\n${drawn}\nendstream`);
  }
  return pdfOf(objects.map((object) => Buffer.from(object, 'latin1')));
};

/** The file of these objects, numbered from 1; the first is its catalogue. */
export const pdfOf = (objects: readonly Buffer[]): Buffer => {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const starts: number[] = [];
  const add = (part: Buffer): void => void parts.push(part);
  const length = (): number => parts.reduce((sum, part) => sum + part.length, 0);
  for (const [at, object] of objects.entries()) {
    starts.push(length());
    add(Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]));
  }
  const table = length();
  add(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${table}\n%%EOF\n`));
  return Buffer.concat(parts);
};
