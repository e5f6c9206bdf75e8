import { FileProblem, type Element, type Part } from '@waymark/platform/packed-files';

/** Parts that run, or that hold something which another program opens. */
const ACTIVE_PARTS: [pattern: RegExp, holds: string][] = [
  [/vbaproject|vbadata|\/macrosheets\/|\/dialogsheets\//, 'macros'],
  [/\/activex\/|\/ctrlprops\//, 'controls that run'],
  [/\/embeddings\/|\/oleobject/, 'embedded objects, such as a chart with its workbook'],
  [/\/externallinks\/|\/connections\.xml|\/querytables\//, 'links to other files'],
  [/^customui\//, 'changes to the program that opens it'],
];

/** The same by what a part is said to be, since it may bear any name. Relationships end with these, types of parts hold them. */
const ACTIVE_TYPES: [pattern: RegExp, holds: string][] = [
  [/macroenabled|vbaproject|activex|oleobject/i, 'macros or controls that run'],
  [/vbadata|macrosheet|dialogsheet/i, 'macros'],
  [/\/control$|ctrlprop|controlproperties/i, 'controls that run'],
  [/\/(package|afchunk|subdocument)$/i, 'embedded objects, such as a chart with its workbook'],
  [/externallink|[./]connections\b|querytable/i, 'links to other files'],
  [/\/ui\/(extensibility|usercustomization)$/i, 'changes to the program that opens it'],
];

/** First bytes of what is itself an archive, an old office file, a program or a PDF. Pictures and fonts begin otherwise. */
const NESTED: [start: Buffer, holds: string][] = [
  [Buffer.from('PK\x03\x04', 'latin1'), 'another archive'],
  [Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 'embedded objects'],
  [Buffer.from('MZ'), 'a program'],
  [Buffer.from('\x7fELF', 'latin1'), 'a program'],
  [Buffer.from('%PDF'), 'another document'],
];

/** What a part holds by its name and its first bytes; undefined where it may stay. */
export const partHolds = ({ name, content }: Part): string | undefined =>
  ACTIVE_PARTS.find(([pattern]) => pattern.test(name))?.[1] ?? NESTED.find(([start]) => content.subarray(0, start.length).equals(start))?.[1];

/** What an element of any part holds or leads to; undefined where it may stay. */
export const elementHolds = ({ name, attributes }: Element): string | undefined => {
  const outside = name === 'Relationship' && attributes['TargetMode']?.toLowerCase() === 'external';
  if (outside && !/\/hyperlink$/.test(attributes['Type'] ?? '')) return 'links to other files';
  if (outside && !/^(https?|mailto|tel):/i.test(attributes['Target'] ?? '')) return 'links to files or programs of a computer';
  if (/^(ddeLink|oleLink|OLEObject|control)$/.test(name)) return 'embedded objects';
  const type = attributes['ContentType'] ?? (name === 'Relationship' ? attributes['Type'] : undefined) ?? '';
  return ACTIVE_TYPES.find(([pattern]) => pattern.test(type))?.[1];
};

/** Elements by which a document is put together: readers differ over which of two attributes of one name counts. */
export const checkSingle = ({ name, doubled }: Element): void => {
  if (doubled && /^(Relationship|Override|Default|fldSimple)$/.test(name)) throw new FileProblem('It is damaged: open it, save it anew and send it again');
};
