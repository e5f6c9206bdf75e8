import type { Letter } from '../../definition.ts';
import { identifier, text } from './reader.ts';
import { list, optional, record, required } from './structure.ts';

const body = record<Letter['body']>({ decision: optional(text, ''), reasons: optional(text, ''), next: optional(text, '') });

export const letter = record<Letter>({
  key: required(identifier, ''),
  title: required(text, ''),
  audience: optional(text, ''),
  approvedBy: optional(list(text), []),
  releasedBy: optional(list(text), []),
  placeholders: optional(list(text), []),
  body: optional(body, { decision: '', reasons: '', next: '' }),
});
