/** Bytes in hexadecimal. */
export const inHex = (bytes: ArrayBuffer): string => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The hash of a file, as the server makes it too; nothing where the browser has no hashes, or can no longer read the file. */
export const fileHash = async (file: Pick<File, 'arrayBuffer'>): Promise<{ sha256?: string }> => {
  if (!globalThis.crypto?.subtle) return {};
  try {
    return { sha256: inHex(await crypto.subtle.digest('SHA-256', await file.arrayBuffer())) };
  } catch {
    return {};
  }
};
