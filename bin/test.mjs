import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installPackages } from './setup/install.mjs'
import { continueWith } from './setup/modern-node.mjs'
import { requireNode } from './setup/node-version.mjs'

// Plain JavaScript: this part must run before anything is installed, on Node 20.9.
requireNode()
const root = dirname(dirname(fileURLToPath(import.meta.url)))
installPackages(root, (line) => console.log(`\n${line}`))
continueWith(root, 'bin/check.ts', process.argv.slice(2))
