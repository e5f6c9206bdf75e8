import { expect, it } from '@jest/globals';
import { entryLines } from './entry-lines.ts';

it.each([
  ['[]', []],
  ['[{"a": [1, 2]}, {"b": "x, [y]"}]', [1, 1]],
  ['\n[\n  {\n    "a": "quote \\" , [",\n    "b": {}\n  },\n\n  "two",\n  [3]]', [3, 8, 9]],
])('finds where the items of %j begin', (text, lines) => expect(entryLines(text)).toEqual(lines));
