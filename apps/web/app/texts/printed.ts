/** What a page says of itself on paper. */
export const printedOn = (when: string, address: string): string => `Printed on ${when} from ${address}`;
