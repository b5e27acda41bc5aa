import { closeSync, fdatasyncSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { median } from '../harness/statistics.ts'

/** Middle time of one fdatasync after 4 kB into a preallocated file, in milliseconds. */
export const fdatasyncMs = (directory: string): number => {
  const path = join(directory, 'fdatasync-probe')
  const file = openSync(path, 'w')
  try {
    const block = Buffer.alloc(4_096, 1)
    for (let at = 0; at < 256; at += 1) writeSync(file, block, 0, block.length, at * block.length)
    fdatasyncSync(file)
    const times = Array.from({ length: 200 }, (_, at) => {
      const began = performance.now()
      writeSync(file, block, 0, block.length, at * block.length)
      fdatasyncSync(file)
      return performance.now() - began
    })
    return median(times)
  } finally {
    closeSync(file)
    rmSync(path)
  }
}
