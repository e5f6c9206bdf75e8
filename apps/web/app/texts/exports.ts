/** Words of the files in which people take a submission away. */
export const EXPORTS = {
  heading: 'Keep a copy',
  csv: 'Answers as a table (CSV)',
  json: 'Answers as data (JSON)',
  columns: ['Reference', 'Revision', 'Simulated', 'Section', 'Question id', 'Question', 'Commercially confidential', 'Answer'],
  yes: 'yes',
  no: 'no',
} as const;
