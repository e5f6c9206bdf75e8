import { bytesOfHex } from './hex.ts';
import { sha256 } from './sha256.ts';

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** Root of a tree without leaves: the hash of nothing (RFC 6962, 2.1). */
export const EMPTY_ROOT = sha256();

/** Hash of a leaf: SHA-256(0x00 ‖ event hash) (RFC 6962, 2.1). Hex in, hex out. @throws RangeError where it is not hex */
export const leafHash = (eventHash: string): string => sha256(LEAF, bytesOfHex(eventHash));

/** Hash of a node: SHA-256(0x01 ‖ left ‖ right) (RFC 6962, 2.1). Hex in, hex out. @throws RangeError where it is not hex */
export const nodeHash = (left: string, right: string): string => sha256(NODE, bytesOfHex(left), bytesOfHex(right));
