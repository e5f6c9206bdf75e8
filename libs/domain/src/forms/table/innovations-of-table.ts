import type { Row, UploadFault } from '../../pilot/index.ts';
import type { Form, Question } from '../definition.ts';
import { questionOf } from '../questions.ts';
import { answerOfCell, fitsCell } from './answer-of-cell.ts';
import { entryOf, sorted } from './entry.ts';
import type { ReadInnovations } from './table.types.ts';

const OWN = ['reference', 'owner'];

/** Reads a table of innovations: the columns `reference` and `owner`, and one for each question that it answers, by its id. An empty cell answers nothing. */
export const innovationsOfTable = (rows: readonly Row[], form: Form): ReadInnovations => {
  const [header, ...body] = rows.filter(({ cells }) => cells.some((cell) => String(cell ?? '').trim() !== ''));
  if (!header) return unreadable([{ line: 1, field: null, message: 'The file is empty: write the names of the columns in its first line' }]);
  const names = header.cells.map((cell) => String(cell ?? '').trim());
  const faults = headerFaults(names, form).map((fault) => ({ line: header.line, ...fault }));
  if (faults.length === 0 && body.length === 0) faults.push({ line: header.line, field: null, message: 'There is no row below the names of the columns: write one for each innovation' });
  if (faults.length > 0) return unreadable(faults);
  return sorted(body.map((row) => readRow(row, names, form)));
};

const unreadable = (faults: UploadFault[]): ReadInnovations => ({ good: [], bad: [], unreadable: faults });

const headerFaults = (names: readonly string[], form: Form): Omit<UploadFault, 'line'>[] => [
  ...[...OWN, 'name'].filter((name) => !names.includes(name)).map((name) => ({ field: name, message: `The column is missing: write “${name}” in the first line` })),
  ...names.flatMap((name, at) => {
    if (name === '' || OWN.includes(name)) return names.indexOf(name) < at && name !== '' ? [{ field: name, message: TWICE }] : [];
    const question = questionOf(form, name);
    if (!question) return [{ field: name, message: unknownColumn(name, form) }];
    if (!fitsCell(question)) return [{ field: name, message: question.type === 'file' ? 'A file cannot be imported: leave the column out, and attach it on the page of the question' : 'A cell cannot hold several items: use a JSON file for this answer' }];
    return names.indexOf(name) < at ? [{ field: name, message: TWICE }] : [];
  }),
];

/** What to do about a name that is none of a column: often it is one in capitals, or the question itself. */
const unknownColumn = (name: string, { sections }: Form): string => {
  const [plain, questions] = [name.toLowerCase(), sections.flatMap((section) => section.questions)];
  const meant = OWN.find((one) => one === plain) ?? questions.find(({ id, label }) => id === plain || label.toLowerCase() === plain)?.id;
  return meant ? `Write “${meant}” in its place` : 'The form has no question of this id: use the ids of the form';
};

const TWICE = 'Two columns have this name: remove one';

const readRow = ({ line, cells }: Row, names: readonly string[], form: Form): ReturnType<typeof entryOf> => {
  const given = new Map(names.map((name, at) => [name, String(cells[at] ?? '').trim()]));
  const answered = [...given].flatMap(([name, text]): [Question, string][] => {
    const question = questionOf(form, name);
    return question && text !== '' ? [[question, text]] : [];
  });
  const read = answered.map(([question, text]) => ({ id: question.id, ...answerOfCell(question, text) }));
  const { entry, faults } = entryOf(line, given.get('reference'), given.get('owner'), Object.fromEntries(read.map(({ id, answer }) => [id, answer])));
  const beyond = cells.slice(names.length).some((cell) => cell !== null && cell !== '');
  const wide = beyond ? [{ line, field: null, message: `The row has more cells than the ${names.length} columns: put a value that holds the separator in double quotes` }] : [];
  return { entry, faults: [...wide, ...faults, ...read.flatMap(({ id, fault }) => (fault === null ? [] : [{ line, field: id, message: fault }]))] };
};
