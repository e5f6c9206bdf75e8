/** Bullets of lists that word processors take from fonts of signs, at places that mean nothing anywhere else. */
const BULLETS: Readonly<Record<string, string>> = { '\uf0b7': '•', '\uf0a7': '▪', '\uf0d8': '➢', '\uf0fc': '✓' };

/** Text as it is set: composed, with spaces for tabs and a visible sign for what is neither drawn nor a line break. */
export const cleanText = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\t', '    ')
    .replaceAll(/[\uf0b7\uf0a7\uf0d8\uf0fc]/g, (sign) => BULLETS[sign]!)
    .replaceAll(/(?!\n)[\p{Cc}\p{Cs}]/gu, '\ufffd');
