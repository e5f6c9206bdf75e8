/** What of a review is not even in the shape of one, each with its field. Whether it is right is another question: a draft may be wrong. */
export const shapeProblems = ({ criteria, gates }: { criteria: Readonly<Record<string, unknown>>; gates: Readonly<Record<string, unknown>> }): { field: string; message: string }[] => [
  ...Object.entries(criteria).flatMap(([id, answer]) => answerProblems(`criteria.${id}`, answer)),
  ...Object.entries(gates).flatMap(([id, answer]) => partProblems(`gates.${id}`, answer, { answer: isText, reason: isText })),
];

type Rule = readonly [(value: unknown) => boolean, string];

const absent = (value: unknown): boolean => value === undefined || value === null;
const isText: Rule = [(value) => typeof value === 'string', 'a text'];
const isValue: Rule = [(value) => typeof value === 'string' || typeof value === 'number', 'a score, “not-applicable” or “cannot-assess”'];
const isNumber: Rule = [(value) => typeof value === 'number', 'a number'];
const isList: Rule = [Array.isArray, 'a list'];

const answerProblems = (field: string, answer: unknown) => {
  const problems = partProblems(field, answer, { value: isValue, reason: isText, confidence: isText, citations: isList });
  const { citations } = (answer ?? {}) as { citations?: unknown };
  if (problems.length > 0 || !Array.isArray(citations)) return problems;
  return citations.flatMap((citation, at) => (absent(citation) ? [mustBe(`${field}.citations.${at}`, 'an object')] : partProblems(`${field}.citations.${at}`, citation, { question: isText, document: isText, page: isNumber, quote: isText })));
};

const partProblems = (field: string, given: unknown, rules: Readonly<Record<string, Rule>>): { field: string; message: string }[] => {
  if (absent(given)) return [];
  if (typeof given !== 'object' || Array.isArray(given)) return [mustBe(field, 'an object')];
  return Object.entries(rules).flatMap(([part, [holds, what]]) => {
    const value = Object.hasOwn(given as object, part) ? (given as Record<string, unknown>)[part] : undefined;
    return absent(value) || holds(value) ? [] : [mustBe(`${field}.${part}`, what)];
  });
};

const mustBe = (field: string, what: string) => ({ field, message: `${field} must be ${what}, or be left out` });
