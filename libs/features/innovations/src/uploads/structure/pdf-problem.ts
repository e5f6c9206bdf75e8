import { promisify } from 'node:util';
import { constants, inflate } from 'node:zlib';
import { FileProblem } from '@waymark/platform/packed-files';

const unpacked = promisify(inflate);

/**
 * Names by which a PDF says that it runs, opens or holds something. They are long or have a neighbour, so that no
 * picture holds them by chance.
 */
const ACTIVE: [names: RegExp, holds: string][] = [
  [/\/(JavaScript|Rendition)\b/, 'scripts'],
  [/\/(Launch|ImportData|SubmitForm|GoToR|GoToE)\b/, 'commands for other programs'],
  [/\/(EmbeddedFiles?|RichMedia|FileAttachment)\b|\/Subtype\s*\/(3D|Movie|Sound)\b/, 'other files'],
  [/\/XFA\s*[[\d]/, 'a form that runs'],
];

const MOST_UNPACKED_BYTES = 100 * 1024 * 1024;

/**
 * Looks through a PDF for what runs or is attached. It reads names wherever they stand, also in what is packed, and does
 * not follow the cross references: a file that leads one reader elsewhere than another hides nothing from this one.
 *
 * @throws FileProblem
 */
export const checkPdf = async (content: Buffer): Promise<void> => {
  const text = content.toString('latin1');
  if (!/%%EOF\s*$/.test(text.slice(-1024)) || !text.includes('startxref')) throw new FileProblem('It is damaged, or more follows after its end: save it anew and send it again');
  const names = plainNames(text);
  checkNames(names);
  if (/\/Encrypt\s*(<<|\d)/.test(names)) throw new FileProblem('It is locked with a password: remove the password and send it again');
  let total = 0;
  for (const { start, end, header } of streamsOf(text)) {
    const objects = await unpack(content.subarray(start, end), header);
    total += objects.length;
    if (total > MOST_UNPACKED_BYTES) throw new FileProblem('It is larger than 100 MiB when unpacked: send a smaller file');
    checkNames(plainNames(objects));
  }
};

const checkNames = (text: string): void => {
  const holds = ACTIVE.find(([pattern]) => pattern.test(text))?.[1];
  if (holds) throw new FileProblem(`It holds ${holds}, which we do not take: print it to a new PDF and send that`);
};

/** `/J#61vaScript` is `/JavaScript`. */
const plainNames = (text: string): string => text.replace(/#([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** Where the bytes of each stream begin and end, and the dictionary before it. */
function* streamsOf(text: string): Generator<{ start: number; end: number; header: string }> {
  const begins = /\bstream\r?\n/g;
  for (let match = begins.exec(text); match; match = begins.exec(text)) {
    const start = match.index + match[0].length;
    const end = text.indexOf('endstream', start);
    if (end < 0) return;
    if (text.slice(match.index - 3, match.index) !== 'end') yield { start, end, header: plainNames(text.slice(Math.max(text.lastIndexOf(' obj', match.index), 0), match.index)) };
  }
}

/** What the stream holds, where objects could be in it. Pictures hold none, and unpack to more than anybody reads. */
const unpack = async (packed: Buffer, header: string): Promise<string> => {
  const objects = /\/ObjStm\b/.test(header);
  if (!objects && /\/Subtype\s*\/Image\b/.test(header)) return '';
  const filters = [...header.matchAll(/\/(\w+Decode|Fl|AHx|A85|LZW|RL|Crypt)\b/g)].map(([, name]) => name);
  if (filters.length === 0) return ''; // read already, as it stands
  if (filters.length === 1 && /^(FlateDecode|Fl)$/.test(filters[0]!) && !(objects && /\/Predictor\s*([2-9]|1\d)/.test(header))) return inflated(packed, objects);
  if (objects) throw new FileProblem('It is packed in a way that we cannot look into: print it to a new PDF and send that');
  return '';
};

const inflated = async (packed: Buffer, objects: boolean): Promise<string> => {
  try {
    return (await unpacked(packed, { maxOutputLength: MOST_UNPACKED_BYTES, finishFlush: constants.Z_SYNC_FLUSH })).toString('latin1');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new FileProblem('It is larger than 100 MiB when unpacked: send a smaller file');
    if (objects) throw new FileProblem('It is damaged: save it anew and send it again');
    return ''; // no reader gets further
  }
};
