import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { leftBehind } from './left-behind.ts';

const APP = join(import.meta.dirname, '..');
/** The page of samples shows made-up words; the people of a demonstration stand beside their page. */
const APART = /\.spec\.tsx?$|^routes\/design\/|^routes\/public\/persona/;

const filesIn = (folder: string): string[] =>
  readdirSync(join(APP, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.tsx?$/.test(file) && !APART.test(file));

describe('every sentence that people read', () => {
  it('stands in the catalogue, and none in a page or a component', () => {
    const files = [...filesIn('routes'), ...filesIn('components')];
    expect(files.length).toBeGreaterThan(200);
    const left = files.flatMap((file) => leftBehind(file, readFileSync(join(APP, file), 'utf8')).map(({ line, text }) => `${file}:${line} ${JSON.stringify(text)}`));
    expect(left).toEqual([]);
  });
});

describe('what finds sentences that are left behind', () => {
  const texts = (source: string) => leftBehind('planted.tsx', source).map(({ text }) => text);

  it.each([
    ['text between tags', 'const a = <p>Nothing waits</p>;', 'Nothing waits'],
    ['a visible attribute', 'const a = <Input label="company" />;', 'company'],
    ['a header of a table', "const a = [{ key: 'name', header: 'Name', cell }];", 'Name'],
    ['a key of a summary list', "const a = [{ key: 'Leads to', value }];", 'Leads to'],
    ['a choice between words', "const a = <p>{paused ? 'Paused' : words}</p>;", 'Paused'],
    ['a template', 'const a = <Card heading={`Request ${number}`} />;', 'Request '],
    ['the words of a problem page', "throw new Response('nothing here', { status: 404 });", 'nothing here'],
    ['a sentence anywhere', "const refuse = () => 'Write why you decline';", 'Write why you decline'],
    ['a default of a component', "const A = ({ heading = 'Filter' }) => heading;", 'Filter'],
  ])('finds %s', (_, source, text) => expect(texts(source)).toEqual([text]));

  it.each([
    ['words of the catalogue', 'const a = <p>{HOME.waiting}</p>;'],
    ['classes, ids and addresses', 'const a = <a id="back" className="nhsuk-link wm-link" href="/pipeline?sort=due soon">{text}</a>;'],
    ['keys of columns', "const a = [{ key: 'name', header: words }];"],
    ['errors for developers', "throw new Error('No such file in the build');"],
    ['drawings', 'const a = <path d={`M${x} ${y}L${x} ${y}`} />;'],
  ])('leaves %s alone', (_, source) => expect(texts(source)).toEqual([]));
});
