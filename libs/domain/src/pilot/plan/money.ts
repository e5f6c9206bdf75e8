/** An amount of pence in pounds as people read it: `£1,234`, `£0.50`, `-£12`. Pence are shown where there are any. */
export const money = (pence: number): string =>
  new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP', minimumFractionDigits: pence % 100 === 0 ? 0 : 2, maximumFractionDigits: 2 }).format(pence / 100);
