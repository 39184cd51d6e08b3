#!/usr/bin/env node

// Runs program.js. V8 compiles it once: the compiled code is kept beside it, where that folder can be written.
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs')
const vm = require('node:vm')

const program = `${__dirname}/program.js`
const cache = `${__dirname}/compiled/BUILD_ID-${process.versions.v8}-${process.arch}`
let cachedData
try {
  cachedData = readFileSync(cache)
} catch {
  // The first run with this version of Node.
}
const script = new vm.Script(readFileSync(program, 'latin1'), { filename: program, cachedData })
script.runInThisContext()(require, (url) => import(url))
if (cachedData === undefined || script.cachedDataRejected)
  process.once('exit', () => {
    try {
      mkdirSync(`${__dirname}/compiled`, { recursive: true })
      const own = `${cache}.${process.pid}`
      writeFileSync(own, script.createCachedData())
      renameSync(own, cache)
    } catch {
      // A folder that only an administrator may write: the next start compiles again.
    }
  })
