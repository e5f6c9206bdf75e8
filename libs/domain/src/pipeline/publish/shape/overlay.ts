import type { Blocks, OverlayKind } from '../../definition.ts';
import { count, flag, identifier, oneOf, text } from './reader.ts';
import { list, maybe, optional, record, required } from './structure.ts';
import { wordOf } from './words.ts';

export const overlay = record<OverlayKind>({
  id: required(identifier, ''),
  title: required(text, ''),
  raisedByRoles: required(list(text), []),
  pausesClocks: required(list(text), []),
  runsClocks: required(list(text), []),
  blocks: optional(wordOf<Blocks>(), '' as Blocks),
  maxWorkingDays: optional<number | null>(count, null),
  onExpiry: optional<string | null>(text, null),
  unlocks: optional<string | null>(text, null),
  existingReviews: optional(oneOf('keep', 'flag', 'reopen'), 'keep' as OverlayKind['existingReviews']),
  stopsPilotData: maybe(flag),
});
