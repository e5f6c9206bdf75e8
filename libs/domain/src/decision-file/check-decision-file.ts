import { createHash } from 'node:crypto';
import { canonicalJson } from '../audit/index.ts';
import { headingProblems } from './heading-problems.ts';
import { CONTENT_KINDS, type ContentKind, type DecisionEvidence, type DecisionFile } from './decision-file.ts';

export type DecisionProblem = 'not-a-decision' | 'evidence-differs' | 'heading-differs' | 'differs' | 'absent' | 'not-named';

export interface DecisionCheck {
  ok: boolean;
  /** Of the evidence that is in the file, to be held against the audit record; null where it is no such file. */
  digest: string | null;
  /** Whether its heading (reference, outcome, day, who signed) was frozen with the decision. That of an earlier one was not: hold it against the record. */
  headingFrozen: boolean;
  /** Texts whose hash is the one that the evidence names. */
  checked: number;
  problems: { code: DecisionProblem; what: string }[];
  /** Files that the evidence names and that are not in this one: compare each with its hash. */
  documents: { id: string; kind: string; sha256: string }[];
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** The hash of the evidence of a decision, as the record names it. */
export const evidenceDigest = (evidence: unknown): string => sha256(canonicalJson(evidence));

/** Whether everything in a file is what its decision rested on, by the hashes that were frozen with it. Offline, and of nothing else. */
export const checkDecisionFile = (text: string): DecisionCheck => {
  const file = fileIn(text);
  if (!file) return { ok: false, digest: null, headingFrozen: false, checked: 0, problems: [{ code: 'not-a-decision', what: '' }], documents: [] };
  const digest = evidenceDigest(file.evidence);
  const named = namedIn(file.evidence);
  const problems: DecisionCheck['problems'] = digest === file.evidenceSha256 ? [] : [{ code: 'evidence-differs', what: file.evidenceSha256 }];
  problems.push(...headingProblems(file).map((what) => ({ code: 'heading-differs' as const, what })));
  let checked = 0;
  for (const [what, hash] of named) {
    const found = file.contents.find((content) => titleOf(content.kind, content.id) === what)?.text ?? null;
    if (found === null) problems.push({ code: 'absent', what });
    else if (sha256(found) !== hash) problems.push({ code: 'differs', what });
    else checked += 1;
  }
  const titles = file.contents.map(({ kind, id }) => titleOf(kind, id));
  // a second text under a name that is taken was never frozen
  for (const [at, what] of titles.entries()) if (!named.has(what) || titles.indexOf(what) !== at) problems.push({ code: 'not-named', what });
  return { ok: problems.length === 0, digest, headingFrozen: Boolean(file.evidence.heading), checked, problems, documents: file.evidence.documents ?? [] };
};

const titleOf = (kind: ContentKind, id: string | null): string => (id === null ? kind : `${kind} ${id}`);

/** Kinds of which a decision has one text, which bears no id. */
const SINGLE = ['readings', 'reason', 'conditions', 'hazards'] as const;

/** Every text that the evidence names, with its hash. */
const namedIn = ({ submission, reviews = [], determination, pilotReport, ...evidence }: DecisionEvidence): Map<string, string> =>
  new Map([
    ...(submission ? [[titleOf('submission', submission.id), submission.sha256] as const] : []),
    ...reviews.map(({ id, sha256: hash }) => [titleOf('review', id), hash] as const),
    ...(determination ? [[titleOf('determination', determination.id), determination.sha256] as const] : []),
    ...SINGLE.flatMap((kind) => (evidence[kind] ? [[titleOf(kind, null), evidence[kind].sha256] as const] : [])),
    ...(pilotReport ? [[titleOf('pilotReport', pilotReport.id), pilotReport.sha256] as const] : []),
  ]);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isHashed = (value: unknown): boolean => isRecord(value) && typeof value['sha256'] === 'string';
const isNone = (value: unknown): boolean => value === undefined || value === null;

const fileIn = (text: string): DecisionFile | null => {
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value) || value['format'] !== 'waymark/decision-basis@1' || typeof value['evidenceSha256'] !== 'string') return null;
    return isEvidence(value['evidence']) && Array.isArray(value['contents']) && value['contents'].every(isContent) ? (value as unknown as DecisionFile) : null;
  } catch {
    return null;
  }
};

const isEvidence = (value: unknown): boolean =>
  isRecord(value) &&
  (isNone(value['heading']) || isRecord(value['heading'])) &&
  ['submission', 'determination', 'pilotReport', ...SINGLE].every((part) => isNone(value[part]) || isHashed(value[part])) &&
  ['reviews', 'documents'].every((part) => isNone(value[part]) || (Array.isArray(value[part]) && value[part].every(isHashed)));

const isContent = (value: unknown): boolean =>
  isRecord(value) && CONTENT_KINDS.some((kind) => kind === value['kind']) && (value['id'] === null || typeof value['id'] === 'string') && (value['text'] === null || typeof value['text'] === 'string');
