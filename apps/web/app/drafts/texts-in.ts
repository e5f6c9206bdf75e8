import type { Fields } from './kept-words.ts';

/** What somebody wrote of it: reasons, and whatever else is more than one word. The rest chooses and marks. */
export const textsIn = (fields: Fields): string[] => fields.filter(([name, value]) => name !== 'read' && value.trim() !== '' && (name === 'reason' || /\s/.test(value.trim()))).map(([, value]) => value);
