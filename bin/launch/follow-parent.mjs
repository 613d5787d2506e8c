// Loaded into the server and the worker: where the start that made them is gone without a word, they end as if asked to.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()
