import { bytesOfHex, isHash } from './hex.ts';
import { isKeyName } from './key-name.ts';

/**
 * The text of a checkpoint (C2SP tlog-checkpoint): origin, number of leaves and root in base64, each on a line.
 *
 * @param origin name of the log
 * @param root of the tree, in hex
 * @throws RangeError where a part is not what it should be
 */
export const checkpointText = (origin: string, size: number, root: string): string => {
  if (!isKeyName(origin)) throw new RangeError(`“${origin}” is not a name of a log`);
  if (!Number.isSafeInteger(size) || size < 0) throw new RangeError(`${size} is not a number of leaves`);
  if (!isHash(root)) throw new RangeError(`“${root}” is not a root`);
  return `${origin}\n${size}\n${bytesOfHex(root).toString('base64')}\n`;
};
