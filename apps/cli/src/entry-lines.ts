/** Lines, from 1, on which the items of a list begin. @param text JSON that holds a list */
export const entryLines = (text: string): number[] => {
  const lines: number[] = [];
  let [line, depth, inText, awaited] = [1, 0, false, false];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!;
    if (sign === '\n') line += 1;
    if (inText) {
      if (sign === '\\') at += 1;
      else if (sign === '"') inText = false;
      continue;
    }
    if (awaited && /[^\s\]]/u.test(sign)) {
      lines.push(line);
      awaited = false;
    }
    if (sign === '"') inText = true;
    if (sign === '[' || sign === '{') depth += 1;
    if (sign === ']' || sign === '}') depth -= 1;
    if (depth === 1 && (sign === ',' || (sign === '[' && lines.length === 0))) awaited = true;
  }
  return lines;
};
