/** What the list is asked for, as its address holds it. */
export interface ListAddress {
  programme: string;
  stages: string[];
  due: '' | 'overdue' | 'on-time' | 'paused';
  proposed: boolean;
  simulated: '' | 'yes' | 'no';
  sort: 'DUE_SOONEST' | 'ENTERED_NEWEST';
  /** Columns that are left out. */
  without: LeftOut[];
  /** Rows stand close together. */
  close: boolean;
  after: string;
}

/** Columns that the list can do without: what a row is about always stands. */
export const LEFT_OUT = ['stage', 'due', 'entered', 'reviews'] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

const DUE = ['overdue', 'on-time', 'paused'] as const;

/** Reads an address; what is not known in it is left out. */
export const readAddress = (asked: URLSearchParams): ListAddress => ({
  programme: asked.get('programme') ?? '',
  stages: asked.getAll('stage').filter(Boolean),
  due: DUE.find((due) => due === asked.get('due')) ?? '',
  proposed: asked.get('proposed') === 'yes',
  simulated: asked.get('simulated') === 'yes' ? 'yes' : asked.get('simulated') === 'no' ? 'no' : '',
  sort: asked.get('sort') === 'entered' ? 'ENTERED_NEWEST' : 'DUE_SOONEST',
  without: LEFT_OUT.filter((column) => asked.getAll('without').includes(column)),
  close: asked.get('rows') === 'close',
  after: asked.get('after') ?? '',
});

/** The address of the same list with something changed. A change leads to its first page unless it names another. */
export const addressWith = (address: ListAddress, change: Partial<ListAddress>): string => {
  const { programme, stages, due, proposed, simulated, sort, without, close, after } = { ...address, after: '', ...change };
  const query = new URLSearchParams([
    ...(programme ? [['programme', programme]] : []),
    ...stages.map((stage) => ['stage', stage]),
    ...(due ? [['due', due]] : []),
    ...(proposed ? [['proposed', 'yes']] : []),
    ...(simulated ? [['simulated', simulated]] : []),
    ...(sort === 'ENTERED_NEWEST' ? [['sort', 'entered']] : []),
    ...without.map((column) => ['without', column]),
    ...(close ? [['rows', 'close']] : []),
    ...(after ? [['after', after]] : []),
  ]).toString();
  return query ? `/pipeline?${query}` : '/pipeline';
};

/** How many filters are set; order, look and page are none. */
export const filtersSet = ({ stages, due, proposed, simulated }: ListAddress): number => stages.length + (due ? 1 : 0) + (proposed ? 1 : 0) + (simulated ? 1 : 0);

/** The filter that the API is asked with. */
export const filterOf = ({ programme, stages, due, proposed, simulated }: ListAddress) => ({
  ...(programme ? { programmeId: programme } : {}),
  ...(stages.length > 0 ? { stages } : {}),
  ...(due ? { due } : {}),
  ...(proposed ? { proposed: true } : {}),
  ...(simulated ? { simulated: simulated === 'yes' } : {}),
});
