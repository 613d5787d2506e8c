import { createServer } from 'node:net'

/** Ends the program with one line where the wanted port is no port or is in use. */
export async function requirePort(wanted) {
  const port = Number(wanted)
  if (!Number.isInteger(port) || port < 1 || port > 65535) fail(`PORT is "${wanted}", which is not a port. Choose a number from 1 to 65535, for example PORT=3001 npm start.`)
  const problem = await new Promise((done) => {
    const server = createServer()
    server.once('error', (error) => done(error.code))
    server.listen(port, () => server.close(() => done(null)))
  })
  if (problem === 'EADDRINUSE') fail(`Port ${port} is taken by another program. Choose another one: PORT=${port === 65535 ? 3001 : port + 1} npm start`)
  if (problem === 'EACCES') fail(`Port ${port} may not be opened by this user. Choose one above 1023: PORT=3001 npm start`)
  if (problem) fail(`Port ${port} cannot be opened (${problem}).`)
}

function fail(line) {
  console.error(line)
  process.exit(1)
}
