import { readMarkup } from '../read-markup.ts';
import { cellText } from './cell-text.ts';

/** The texts that cells name by their place. One may be of several runs of another look; how its characters are read aloud is no part of it. */
export const workbookTexts = async (content: Buffer): Promise<string[]> => {
  const texts: string[] = [];
  let [text, run] = ['', ''];
  await readMarkup(content, (element) => {
    if (element.name === 't') run += element.text;
    if (element.name === 'rPh') run = '';
    if (element.name !== 'r' && element.name !== 'si') return;
    [text, run] = [text + run, ''];
    if (element.name !== 'si') return;
    texts.push(cellText(text));
    text = '';
  });
  return texts;
};
