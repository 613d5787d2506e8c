/** Whether a version such as `v22.18.0` is at least the given one. */
export function isAtLeast(version, major, minor) {
  const parts = version.replace(/^v/, '').split('.').map(Number)
  return parts[0] > major || (parts[0] === major && parts[1] >= minor)
}

/** Ends the program with one line where Node is too old even to install Peil. */
export function requireNode() {
  if (isAtLeast(process.version, 20, 9)) return
  console.error(`Peil needs Node 20.9 or newer; this is ${process.version}. Get a current one from https://nodejs.org.`)
  process.exit(1)
}
