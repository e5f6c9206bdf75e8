/** Words about what only this browser has. */
export const UNSAVED = {
  heading: 'Words of yours are only in this browser',
  text: 'They are not saved yet. Open the section to save them: you can send your answers after that.',
} as const;
