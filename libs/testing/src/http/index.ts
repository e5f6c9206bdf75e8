export { askWebSocket } from './ask-web-socket.ts';
export * from './raw-upgrade.ts';
