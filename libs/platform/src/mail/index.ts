export * from './mail-address.ts';
export * from './mail-sender.ts';
export * from './mail-settings.ts';
