/** The `filename` of a tus `Upload-Metadata` header (pairs of a key and a value in Base64, separated by commas); empty where there is none. */
export const fileNameIn = (header: string): string => {
  const pair = header.split(',').map((one) => one.trim().split(/\s+/)).find(([key]) => key === 'filename');
  return Buffer.from(pair?.[1] ?? '', 'base64').toString('utf8').replaceAll('\0', '');
};

/** A whole number of a header; null where it is none. */
export const wholeNumber = (header: string | undefined): number | null => {
  const value = /^\d{1,15}$/.test(header ?? '') ? Number(header) : NaN;
  return Number.isSafeInteger(value) ? value : null;
};
