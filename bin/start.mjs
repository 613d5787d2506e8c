import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installPackages } from './setup/install.mjs'
import { continueWith } from './setup/modern-node.mjs'
import { requireNode } from './setup/node-version.mjs'
import { requirePort } from './setup/port.mjs'

// Plain JavaScript: this part must run before anything is installed, on Node 20.9.
requireNode()
const root = dirname(dirname(fileURLToPath(import.meta.url)))
await requirePort(process.env.PORT || '3000')
installPackages(root, (line) => console.log(`\n  ${line}`))
continueWith(root, 'bin/serve.ts', process.argv.slice(2))
