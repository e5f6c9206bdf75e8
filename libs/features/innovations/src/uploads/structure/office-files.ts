import { buffer } from 'node:stream/consumers';
import yazl from 'yazl';

/** The parts of a Word document that holds one sentence, as Word writes them. */
export const WORD: Record<string, string | Buffer> = {
  '[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  '_rels/.rels': `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Of 120 people 96 were seen within a day.</w:t></w:r></w:p></w:body></w:document>`,
};

export const EXCEL: Record<string, string | Buffer> = {
  '[Content_Types].xml': WORD['[Content_Types].xml']!.toString().replace('/word/document.xml', '/xl/workbook.xml').replace('wordprocessingml.document.main', 'spreadsheetml.sheet.main'),
  '_rels/.rels': WORD['_rels/.rels']!.toString().replace('word/document.xml', 'xl/workbook.xml'),
  'xl/workbook.xml': `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheets/></workbook>`,
};

/** The rows of a document's relationships, one of which leads to `target`. */
export const leadsTo = (type: string, target: string): Record<string, string> => ({
  'word/_rels/document.xml.rels': `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`,
});

/** A document whose text is this markup. */
export const saying = (markup: string): Record<string, string> => ({ 'word/document.xml': WORD['word/document.xml']!.toString().replace(/<w:r>.*<\/w:r>/, markup) });

/** An archive of these parts. */
export const pack = async (parts: Record<string, string | Buffer>): Promise<Buffer> => {
  const archive = new yazl.ZipFile();
  for (const [name, content] of Object.entries(parts)) archive.addBuffer(Buffer.from(content), name);
  archive.end();
  return buffer(archive.outputStream);
};
