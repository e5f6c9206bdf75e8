/** Roles that call meetings. What a page shows is asked again by the API. */
export const CONVENING: readonly string[] = ['panel-chair', 'coordinator'];
