import { buffer } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import type { Block, PdfDocument } from './blocks.ts';
import { drawBlock } from './draw/blocks.ts';
import { Flow } from './page/flow.ts';
import { drawFurniture } from './page/furniture.ts';
import { TaggedFile } from './page/tagged-file.ts';

/** How long others of this process wait at most for a block or so, in milliseconds. */
const TURN = 10;

/**
 * Writes a document as a tagged PDF (PDF/UA-1), in the order in which it is read. The same document has the same bytes.
 * Lets others of this process work between blocks; how long a document may be is for the caller to bound, and it may stop.
 *
 * @throws the reason of `stopped`, once it is
 */
export const writePdf = async (document: PdfDocument, stopped?: AbortSignal): Promise<Buffer> => {
  stopped?.throwIfAborted();
  const file = new TaggedFile(document.title, document.publisher, document.madeAt);
  const written = buffer(file);
  const flow = new Flow(file);
  let since = performance.now();
  for (const block of document.blocks.flatMap(inParts)) {
    drawBlock(flow, block);
    if (performance.now() - since < TURN) continue;
    await setImmediate();
    stopped?.throwIfAborted();
    since = performance.now();
  }
  drawFurniture(file, document);
  file.root.end();
  file.end();
  return written;
};

/** Long paragraphs in parts, so that no block takes long. */
const inParts = (block: Block): Block[] => (block.kind === 'paragraph' ? block.text.split('\n').map((text) => ({ ...block, text })) : [block]);
