/** The mark of this installation. The NHS logo and typeface are licensed: an operator who may use them sets BRAND_*. */
export interface Brand {
  name: string;
  decidingBody: string;
  contact: string;
}

export const readBrand = (environment: NodeJS.ProcessEnv = process.env): Brand => ({
  name: environment['BRAND_NAME'] ?? 'Waymark',
  decidingBody: environment['BRAND_DECIDING_BODY'] ?? 'NHSX',
  contact: environment['BRAND_CONTACT'] ?? 'the programme office',
});
