/** @returns the key, where a storage may have given it. @throws Error for what could be a path of something else */
export const mustBeKey = (key: string): string => {
  if (!/^[0-9a-f-]{36}$/.test(key)) throw new Error('Not a key of this storage');
  return key;
};
