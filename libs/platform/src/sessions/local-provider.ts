/** Where a demonstration's provider of identities is, and the name that it knows us by. It holds no secret: anybody is anybody there. */
export const LOCAL_PROVIDER = { path: '/local-provider', clientId: 'waymark' } as const;
