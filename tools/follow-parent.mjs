// Loaded before an app: tells it to end when the process that started it is gone, however that went.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
