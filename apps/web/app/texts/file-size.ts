/** A size in the unit that people read: “1.2 MB”. */
export const fileSize = (bytes: number): string => {
  if (bytes < 1024) return `${bytes} bytes`;
  const [size, unit] = bytes < 1024 * 1024 ? [bytes / 1024, 'kB'] : [bytes / 1024 / 1024, 'MB'];
  return `${size < 10 ? size.toFixed(1).replace(/\.0$/, '') : Math.round(size)} ${unit}`;
};

/** What a file is, by the end of its name, and its size: “PDF, 1.2 MB”. */
export const fileWords = (name: string, bytes: number): string => [/\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toUpperCase(), fileSize(bytes)].filter(Boolean).join(', ');
