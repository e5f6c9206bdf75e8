import { describe, expect, it } from '@jest/globals';
import { requirePack } from '@waymark/content/packs';
import { csvRows } from '../../pilot/index.ts';
import { innovationsOfList, innovationsOfTable, type Form } from '../index.ts';

const form = requirePack<Form>('submission-form@1.0.0');
const read = (...lines: string[]) => innovationsOfTable(csvRows(lines.join('\n')).rows, form);
const faults = ({ bad, unreadable }: ReturnType<typeof read>) => [...bad, ...unreadable].map(({ line, field, message }) => [line, field, message]);

describe('innovationsOfTable', () => {
  it('reads cells as answers of their questions', () => {
    expect(read('reference,owner,name,stage,categories,population-size,unit-price,cyber-essentials,summary', 'A-1, ada@quill.example ,Lamp,Piloted in real care,digital; AI ; Medical device,1200,"£1,250.50",2027-01-31,')).toMatchObject({
      bad: [{ field: 'categories', message: expect.stringContaining('“AI” is no answer to choose: write medical-device, ivd') }],
    });
    expect(read('reference,owner,name,stage,categories,population-size,unit-price,cyber-essentials,summary', 'A-1, ada@quill.example ,Lamp,Piloted in real care,digital; Medical device,1200,"£1,250.50",2027-01-31,').good).toEqual([
      {
        line: 2, reference: 'A-1', owner: 'ada@quill.example',
        answers: { name: 'Lamp', stage: 'pilot', categories: ['digital', 'medical-device'], 'population-size': 1200, 'unit-price': { amountPence: 125_050, currency: 'GBP' }, 'cyber-essentials': '2027-01-31' },
      },
    ]);
  });

  it('keeps good rows beside bad ones, each with its line and field', () => {
    const table = read('reference,owner,name,population-size,unit-price', ',ada@quill.example,Lamp,,', 'B,ada,Lamp,many,dear', 'C,,,,', 'D,ada@quill.example,Lamp,1,1,too far', 'E,ada@quill.example,One,,', 'E,ada@quill.example,Two,,', `${'F'.repeat(101)},ada@quill.example,Lamp,,`, 'G,ada@quill.example,Lamp,,');
    expect(table.good.map(({ reference }) => reference)).toEqual(['G']);
    expect(faults(table).map(([line, field]) => `${line} ${field}`)).toEqual(['2 reference', '3 owner', '3 population-size', '3 unit-price', '4 owner', '4 name', '5 null', '6 reference', '7 reference', '8 reference']);
  });

  it('reads what a spreadsheet saves: a mark at the start, semicolons said in a line of their own, line breaks within a cell, pence without their last 0', () => {
    const table = read('\ufeffsep=;', 'reference;owner;name;summary;categories;unit-price', 'A;ada@quill.example;"Lamp; small";"One\r', 'and ""two""";"digital;medical-device";1250.5\r', ';;;;;\r', 'B;ada@quill.example;Rail;;;1250.505', '');
    expect(table.good).toEqual([{ line: 3, reference: 'A', owner: 'ada@quill.example', answers: { name: 'Lamp; small', summary: 'One\nand "two"', categories: ['digital', 'medical-device'], 'unit-price': { amountPence: 125_050, currency: 'GBP' } } }]);
    expect(faults(table)).toEqual([[6, 'unit-price', expect.stringContaining('as 1250 or 1250.50')]]);
  });

  it.each(['31/03/2027', '2027-02-29', '27-01-31', '2027-1-31'])('names a date of another form beside all else that is wrong with its row (%s)', (date) => {
    const table = read('reference,owner,name,unit-price,cyber-essentials', `A,ada@quill.example,Lamp,dear,${date}`);
    expect(faults(table)).toEqual([[2, 'unit-price', expect.any(String)], [2, 'cyber-essentials', expect.stringContaining(`“${date}” is no date: write it as YYYY-MM-DD`)]]);
  });

  it.each([['Reference,owner,name', 'Reference', 'reference'], ['reference,owner,name,Unit-Price', 'Unit-Price', 'unit-price'], ['reference,owner,What is the name of your innovation?', 'What is the name of your innovation?', 'name']])('says which column is meant by one that is written otherwise (%s)', (header, field, meant) => {
    expect(faults(read(header, 'x'))).toContainEqual([1, field, `Write “${meant}” in its place`]);
  });

  it.each([
    [['owner,name', 'x'], 'reference'], [['reference,owner,name,colour', 'x'], 'colour'], [['reference,owner,name,contact', 'x'], 'contact'], [['reference,owner,name,dpia', 'x'], 'dpia'],
    [['reference,owner,name,name', 'x'], 'name'], [['reference,owner,owner,name', 'x'], 'owner'], [['reference,owner,name'], null], [[''], null],
  ])('does not read a table with the columns %j', (lines, field) => {
    const { good, bad, unreadable } = read(...lines);
    expect([good, bad, unreadable.map((fault) => fault.field)]).toEqual([[], [], [field]]);
  });
});

describe('innovationsOfList', () => {
  it('takes answers as they are, and names what is no innovation by its line', () => {
    const list = innovationsOfList([{ reference: 'A', owner: 'ada@quill.example', answers: { name: 'Lamp', contact: [{}] } }, 'x', { reference: 'B', owner: 'ada@quill.example', answers: [], colour: 'red' }], [2, 5]);
    expect(list.good).toEqual([{ line: 2, reference: 'A', owner: 'ada@quill.example', answers: { name: 'Lamp', contact: [{}] } }]);
    expect(list.bad.map(({ line, field }) => [line, field])).toEqual([[5, null], [3, 'colour'], [3, 'answers'], [3, 'name']]);
  });

  it.each([[null], [{}], [[]]])('does not read %j', (value) => expect(innovationsOfList(value, []).unreadable).toHaveLength(1));
});
