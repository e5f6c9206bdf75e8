/** A size in words that people use: bytes, KB of 1,024 bytes, MB of 1,048,576. */
export const fileSize = (bytes: number): string => {
  if (bytes < 1024) return `${bytes} bytes`;
  return bytes < 1_048_576 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`;
};
