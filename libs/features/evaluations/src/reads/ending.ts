/** The last day of an organisation, by the alias of its row, and the names of those that took it over. Columns, SQL */
export const ENDING = (organisation: string): string =>
  `${organisation}.valid_to::text as "lastDay", array(select n.name from organisation_successor x join organisation n on n.id = x.successor_id where x.organisation_id = ${organisation}.id order by n.name) as successors`;
