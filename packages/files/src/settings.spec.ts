import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { filePlace, filesComplaints, filesVariables } from './settings.ts'

const read = (source: Readonly<Record<string, string>>) => z.object(filesVariables).parse(source)

const bucket = {
  KITH_FILES_URL: 'https://s3.storage.example',
  KITH_FILES_BUCKET: 'kith',
  KITH_FILES_ACCESS_KEY: 'who',
  KITH_FILES_SECRET_KEY: 'proof',
}

describe('the place of files', () => {
  it('is a folder below all other data unless somebody names another', () => {
    expect(filePlace(read({}), '/data')).toEqual({ kind: 'disk', directory: '/data/files' })
    expect(filesComplaints(read({})).size).toBe(0)
  })
  it('is a bucket when its service is named', () => {
    expect(filesComplaints(read(bucket)).size).toBe(0)
    expect(filePlace(read({ ...bucket, KITH_FILES_REGION: 'eu-central-1' }), '/data')).toEqual({
      kind: 's3',
      url: 'https://s3.storage.example',
      region: 'eu-central-1',
      bucket: 'kith',
      accessKey: 'who',
      secretKey: 'proof',
    })
  })
  it('is named completely, and what is missing is said at once', () =>
    expect([...filesComplaints(read({ KITH_FILES_URL: bucket.KITH_FILES_URL })).keys()]).toEqual([
      'KITH_FILES_BUCKET',
      'KITH_FILES_ACCESS_KEY',
      'KITH_FILES_SECRET_KEY',
    ]))
  it.each(['s3://kith', 'storage.example', 'ftp://storage.example'])('is not %s', (url) =>
    expect(() => read({ ...bucket, KITH_FILES_URL: url })).toThrow('http'),
  )
})
