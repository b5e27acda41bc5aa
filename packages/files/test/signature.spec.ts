import { describe, expect, it } from 'vitest'
import { claimOf, signatureFor } from './signature.ts'

// The two requests whose signatures Amazon's documentation of S3 works out by example.
const secret = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'
const scope = { date: '20130524', region: 'us-east-1' }
const common = { host: 'examplebucket.s3.amazonaws.com', 'x-amz-date': '20130524T000000Z' }

describe('the signature that the test server expects', () => {
  it('is Amazon’s own for the published reading of an object', () => {
    const headers = {
      ...common,
      range: 'bytes=0-9',
      'x-amz-content-sha256': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    }
    const names = ['host', 'range', 'x-amz-content-sha256', 'x-amz-date']
    expect(signatureFor({ method: 'GET', path: '/test.txt', headers }, { ...scope, names }, secret)).toBe(
      'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
    )
  })
  it('is Amazon’s own for the published writing of an object', () => {
    const headers = {
      ...common,
      date: 'Fri, 24 May 2013 00:00:00 GMT',
      'x-amz-content-sha256': '44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072',
      'x-amz-storage-class': 'REDUCED_REDUNDANCY',
    }
    const names = ['date', 'host', 'x-amz-content-sha256', 'x-amz-date', 'x-amz-storage-class']
    expect(signatureFor({ method: 'PUT', path: '/test%24file.text', headers }, { ...scope, names }, secret)).toBe(
      '98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd',
    )
  })
  it('is not found in headers of another kind', () => {
    expect(claimOf({})).toBeUndefined()
    expect(claimOf({ authorization: 'AWS who:signature' })).toBeUndefined()
  })
})
