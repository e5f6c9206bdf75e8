import { FileProblem } from '@waymark/platform/packed-files';
import { isHex, isWhite } from './pdf-tokens.ts';

/**
 * Names by which a PDF says that it runs, opens or holds something. They are long or have a neighbour, so that no
 * picture holds them by chance. A comment before the neighbour, which no program writes, counts as one that harms.
 */
const ACTIVE: [names: RegExp, holds: string][] = [
  [/\/(JavaScript|Rendition)\b/, 'scripts'],
  [/\/(Launch|ImportData|SubmitForm|GoToR|GoToE)\b/, 'commands for other programs'],
  [/\/(EmbeddedFiles?|RichMedia|FileAttachment)\b|\/S(ubtype)? ?\/(3D|Movie|Sound)\b|\/Subtype ?%/, 'other files'],
  [/\/XFA ?[[\d%]/, 'a form that runs'],
];

/** More than a name with its neighbour takes. */
const KEPT = 64;

const [HASH, BLANK] = [0x23, 0x20];

/**
 * Looks for such names in bytes that come piece by piece, also where a piece ends within a name.
 *
 * @returns what takes the next piece, throws FileProblem where it finds one, and gives the piece as it read it
 */
export const nameSeeker = (): ((bytes: Buffer) => string) => {
  let [text, cut] = ['', Buffer.alloc(0)];
  return (bytes) => {
    const all = cut.length > 0 ? Buffer.concat([cut, bytes]) : bytes;
    const hash = all.indexOf(HASH, Math.max(all.length - 2, 0));
    const end = hash < 0 ? all.length : hash;
    cut = Buffer.from(all.subarray(end));
    text = text.slice(-KEPT);
    const more = plainText(all.subarray(0, end));
    text += text.endsWith(' ') && more.startsWith(' ') ? more.slice(1) : more;
    const holds = ACTIVE.find(([pattern]) => pattern.test(text))?.[1];
    if (holds) throw new FileProblem(`It holds ${holds}, which we do not take: print it to a new PDF and send that`);
    return text;
  };
};

/** Names as they are meant, `/J#61vaScript` being `/JavaScript`, and one blank for all white space between words. */
export const plainText = (bytes: Buffer): string => {
  const plain = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    let byte = bytes[at]!;
    if (byte === HASH && isHex(bytes[at + 1]) && isHex(bytes[at + 2])) {
      byte = valueOf(bytes[at + 1]!) * 16 + valueOf(bytes[at + 2]!);
      at += 2;
    }
    if (isWhite(byte)) byte = BLANK;
    if (byte === BLANK && length > 0 && plain[length - 1] === BLANK) continue;
    plain[length] = byte;
    length += 1;
  }
  return plain.toString('latin1', 0, length);
};

/** Of a digit in hexadecimals. */
const valueOf = (digit: number): number => (digit < 0x41 ? digit - 0x30 : (digit | BLANK) - 0x57);
