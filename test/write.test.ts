import { closeSync, mkdirSync, openSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeWhole } from '../src/engine/write.ts'
import { Folder } from './temporary.ts'

test('a file is written whole, in the place of the one before', () => {
  const folder = new Folder({ 'report.json': 'old' })
  writeWhole(join(folder.path, 'report.json'), 'new')
  expect(folder.read('report.json')).toBe('new')
  expect(readdirSync(folder.path)).toEqual(['report.json'])
})

test('what cannot be written leaves nothing behind', () => {
  const folder = new Folder()
  mkdirSync(join(folder.path, 'report.json'))
  expect(() => writeWhole(join(folder.path, 'report.json'), 'new')).toThrow()
  expect(readdirSync(folder.path)).toEqual(['report.json'])
})

test.skipIf(process.platform === 'win32')('a pipe is written to, not replaced', () => {
  const folder = new Folder()
  const pipe = join(folder.path, 'pipe')
  folder.run('mkfifo', [pipe])
  const reader = openSync(pipe, 'r+')
  writeWhole(pipe, 'new')
  expect(statSync(pipe).isFIFO()).toBe(true)
  expect(readdirSync(folder.path)).toEqual(['pipe'])
  closeSync(reader)
})
