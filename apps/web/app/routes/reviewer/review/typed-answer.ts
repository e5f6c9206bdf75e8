import { citedPage, type Citation, type GivenAnswer, type GivenGateAnswer, type GivenReview } from '@waymark/domain/rubric';
import { allOf, valueOf, type FormValues } from '../../staff/frame/form-values.ts';
import { quoteField } from './quote-field.ts';
import { citationsOf, pageOf, wordsOf, type QuotedWords } from './quoted-words.ts';

/** An answer as the form holds it: texts, whatever state it is in. */
export interface TypedAnswer {
  value: string;
  reason: string;
  confidence: string;
  /** Cited questions by id. */
  questions: readonly string[];
  /** The words that are cited of them and of the pages. */
  quotes: QuotedWords;
  /** Cited pages as `document#page`. */
  documents: readonly string[];
  document: string;
  page: string;
}

/** What was typed; where the form was not sent, what is saved. */
export const typedAnswer = (values: FormValues | undefined, saved: TypedAnswer): TypedAnswer =>
  values
    ? {
        value: valueOf(values, 'value'),
        reason: inLines(valueOf(values, 'reason')),
        confidence: valueOf(values, 'confidence'),
        questions: allOf(values, 'cite'),
        quotes: Object.fromEntries([...allOf(values, 'cite'), ...allOf(values, 'cite-document')].flatMap((id) => (valueOf(values, quoteField(id)).trim() ? [[id, inLines(valueOf(values, quoteField(id)))]] : []))),
        documents: allOf(values, 'cite-document'),
        document: valueOf(values, 'document'),
        page: valueOf(values, 'page'),
      }
    : saved;

/** Browsers send line breaks in two ways, by how a form is sent: kept are single ones, so that the same words are the same. */
const inLines = (text: string): string => text.replaceAll('\r\n', '\n');

/** A saved answer as the form shows it. */
export const savedAnswer = (given: GivenReview, item: { kind: 'criterion' | 'gate'; id: string }): TypedAnswer => {
  const answer = item.kind === 'gate' ? undefined : given.criteria[item.id];
  const gate = item.kind === 'gate' ? given.gates[item.id] : undefined;
  const citations = answer?.citations ?? [];
  return {
    value: answer?.value !== undefined && answer.value !== null ? String(answer.value) : (gate?.answer ?? ''),
    reason: inLines(answer?.reason ?? gate?.reason ?? ''),
    confidence: answer?.confidence ?? '',
    questions: [...new Set(citations.flatMap(({ question }) => question ?? []))],
    quotes: wordsOf(citations),
    documents: [...new Set(citations.flatMap(({ document, page }) => (document ? [citedPage(document, page ?? 0)] : [])))],
    document: '',
    page: '',
  };
};

/** What is saved of a typed answer to a criterion; undefined where nothing was answered or written. */
export const givenAnswer = (typed: TypedAnswer): Partial<GivenAnswer> | undefined => {
  const value = typed.value === '' ? undefined : /^\d$/.test(typed.value) ? Number(typed.value) : (typed.value as GivenAnswer['value']);
  const pages = withCited(typed).documents.flatMap((cited) => citationsOf(pageOf(cited), typed.quotes[cited]));
  const citations: Citation[] = [...typed.questions.flatMap((question) => citationsOf({ question }, typed.quotes[question])), ...pages];
  if (value === undefined && typed.reason.trim() === '' && citations.length === 0 && typed.confidence === '') return undefined;
  return {
    ...(value === undefined ? {} : { value }),
    reason: typed.reason,
    citations,
    ...(typed.confidence ? { confidence: typed.confidence as NonNullable<GivenAnswer['confidence']> } : {}),
  };
};

/** What is saved of a typed answer to a gate. */
export const givenGate = (typed: TypedAnswer): Partial<GivenGateAnswer> | undefined =>
  typed.value === '' && typed.reason.trim() === '' ? undefined : { ...(typed.value ? { answer: typed.value as GivenGateAnswer['answer'] } : {}), reason: typed.reason };

/** The same with the page that is being cited among those that are cited: once it is saved it stands there. */
export const withCited = (typed: TypedAnswer): TypedAnswer => {
  if (!typed.document) return typed;
  const cited = citedPage(typed.document, Number(typed.page));
  return { ...typed, documents: [...new Set([...typed.documents, cited])], document: '', page: '' };
};
