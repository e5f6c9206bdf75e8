export { askWebSocket } from './ask-web-socket.ts';
