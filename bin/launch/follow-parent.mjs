// Loaded into the server and the worker: where the start that made them is gone without a word, they end as if asked to.
// Programs they start in turn load it as well and are none of its business: those need their channel to stay alive.
if (String(process.ppid) === process.env.PEIL_PARENT) {
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  process.channel?.unref()
}
