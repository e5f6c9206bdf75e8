/** A word of a PDF, as its readers cut it. `none` is the end of the file, or what no word begins with. */
export interface Token {
  kind: 'name' | 'word' | 'string' | '<<' | '>>' | '[' | ']' | 'none';
  /** Where it begins. */
  at: number;
  /** Behind its last byte. */
  end: number;
}

/** What each byte is: every byte of a file is asked, and a table answers fastest. */
const [WHITE, DELIMITER] = [1, 2];
const IS = new Uint8Array(256);
for (const byte of Buffer.from('\0\t\n\f\r ')) IS[byte] = WHITE;
for (const byte of Buffer.from('()<>[]{}/%')) IS[byte] = DELIMITER;

const [CR, LF, PERCENT, BACKSLASH, OPENS, CLOSES, GREATER] = [0x0d, 0x0a, 0x25, 0x5c, 0x28, 0x29, 0x3e];

export const isWhite = (byte: number | undefined): boolean => byte !== undefined && IS[byte] === WHITE;

export const isHex = (byte = 0): boolean => (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x46) || (byte >= 0x61 && byte <= 0x66);

const isRegular = (byte: number | undefined): boolean => byte !== undefined && IS[byte] === 0;

/** Where white space ends that begins here. */
export const afterWhite = (content: Buffer, from: number): number => {
  let at = from;
  while (isWhite(content[at])) at += 1;
  return at;
};

/** Where the line ends that goes on here, its end included: CR, LF or both. */
export const afterLine = (content: Buffer, from: number): number => {
  let at = from;
  while (at < content.length && content[at] !== CR && content[at] !== LF) at += 1;
  return at + (content[at] === CR && content[at + 1] === LF ? 2 : 1);
};

/** Where the next word begins, white space and comments being none. */
export const nextToken = (content: Buffer, from: number): number => {
  let at = afterWhite(content, from);
  while (content[at] === PERCENT) at = afterWhite(content, afterLine(content, at));
  return Math.min(at, content.length);
};

/** The next word. */
export const tokenAt = (content: Buffer, from: number): Token => {
  const at = nextToken(content, from);
  const two = content.toString('latin1', at, at + 2);
  const first = two[0];
  if (two === '<<' || two === '>>') return { kind: two, at, end: at + 2 };
  switch (first) {
    case undefined:
    case ')':
    case '>':
      return { kind: 'none', at, end: at };
    case '[':
    case ']':
      return { kind: first, at, end: at + 1 };
    case '{':
    case '}':
      return { kind: 'word', at, end: at + 1 };
    case '(':
      return string(at, afterString(content, at), content);
    case '<':
      return string(at, afterDigits(content, at + 1), content);
    case '/':
      return { kind: 'name', at, end: afterRegular(content, at + 1) };
    default:
      return { kind: 'word', at, end: afterRegular(content, at) };
  }
};

/** One that does not end is none. */
const string = (at: number, end: number, content: Buffer): Token => (end > content.length ? { kind: 'none', at, end: content.length } : { kind: 'string', at, end });

const afterRegular = (content: Buffer, from: number): number => {
  let at = from;
  while (isRegular(content[at])) at += 1;
  return at;
};

/** Behind the bracket that closes it; brackets within it come in pairs or after a backslash. */
const afterString = (content: Buffer, from: number): number => {
  let [at, depth] = [from, 0];
  for (; at < content.length; at += 1) {
    const byte = content[at];
    if (byte === BACKSLASH) at += 1;
    if (byte === OPENS) depth += 1;
    if (byte === CLOSES) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return content.length + 1;
};

/** A string in hexadecimal digits that holds anything else is read in many ways, and so is none. */
const afterDigits = (content: Buffer, from: number): number => {
  let at = from;
  while (isWhite(content[at]) || isHex(content[at])) at += 1;
  return content[at] === GREATER ? at + 1 : content.length + 1;
};
