// Loaded before a Waymark that belongs to us: tells it to end when we are gone, however that went.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
