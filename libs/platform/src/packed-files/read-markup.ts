import { setImmediate } from 'node:timers/promises';
import sax from 'sax';
import { FileProblem } from './file-problem.ts';

export interface Element {
  /** Without its prefix. */
  name: string;
  /** By name without prefix. */
  attributes: Record<string, string>;
  /** Two attributes have the same name but for their prefix, so that one of them is missing above. */
  doubled: boolean;
  /** Of the element itself, before its first child. */
  text: string;
}

/** Characters that are read before others get their turn. */
const AT_A_TIME = 256 * 1024;

/**
 * Reads the elements of a part of an office document, each as it begins to hold something.
 *
 * @throws FileProblem where it is no XML in UTF-8, or declares a document type: office programs write none, and
 * entities could hide what is looked for
 */
export const readMarkup = async (content: Buffer, each: (element: Element) => void): Promise<void> => {
  const text = inUtf8(content);
  const reader = sax.parser(true, { xmlns: true, position: false });
  const open: Element[] = [];
  reader.onerror = () => {
    throw new FileProblem('It is damaged: open it, save it anew and send it again');
  };
  reader.ondoctype = () => {
    throw new FileProblem('It declares a document type, which office programs do not: save it anew and send it again');
  };
  reader.onopentag = (tag) => {
    const attributes = Object.fromEntries(Object.values(tag.attributes).map((one) => (typeof one === 'string' ? ['', one] : [one.local, one.value])));
    const doubled = Object.keys(attributes).length < Object.keys(tag.attributes).length;
    open.push({ name: 'local' in tag ? tag.local : tag.name, attributes, doubled, text: '' });
  };
  reader.ontext = reader.oncdata = (some) => {
    const holder = open.at(-1);
    if (holder) holder.text += some;
  };
  reader.onclosetag = () => each(open.pop()!);
  for (let at = 0; at < text.length; at += AT_A_TIME) {
    reader.write(text.slice(at, at + AT_A_TIME));
    await setImmediate(); // others are answered meanwhile
  }
  reader.close();
};

const inUtf8 = (content: Buffer): string => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    if (!/^<\?xml[^>]*encoding=["'](?!utf-8["'])/i.test(text)) return text;
  } catch {
    // told below
  }
  throw new FileProblem('It is written in an alphabet that office programs do not use: save it anew and send it again');
};
