import type { AppealResult, AppealRule, PipelineDefinition } from '../../definition.ts';
import { flag, number, text } from './reader.ts';
import { list, maybe, optional, record, required } from './structure.ts';
import { wordOf } from './words.ts';

const result = record<AppealResult>({
  id: optional(wordOf<AppealResult['id']>(), '' as AppealResult['id']),
  meaning: optional(text, ''),
  letterKey: optional(text, ''),
  toStage: maybe(text),
  newRun: maybe(flag),
  fromStage: maybe(text),
  transition: maybe(text),
  guards: maybe(text),
});

const hearers = record<AppealRule['heardBy']>({
  role: optional(text, ''),
  n: optional(number, 0),
  excludes: optional(wordOf<'took-part'>(), '' as 'took-part'),
});

const rule = record<AppealRule>({
  endStage: required(text, ''),
  windowWorkingDays: optional(number, 0),
  countedFrom: optional(wordOf<'released'>(), '' as 'released'),
  calendar: optional(text, ''),
  lastDay: optional(text, ''),
  heardBy: optional(hearers, { role: '', n: 0, excludes: '' as 'took-part' }),
  results: optional(list(result), []),
});

/** Only the end that a rule is for is required by shape: the checks speak of whatever else a rule lacks. */
export const appeals = record<PipelineDefinition['appeals']>({
  onlyWayOut: optional(flag, false),
  text: optional(text, ''),
  tookPart: optional(text, ''),
  rules: optional(list(rule), []),
});
