import { z } from 'zod'
import type { S3Place } from './s3-store.ts'

/** Where files lie. */
export type FilePlace =
  | { readonly kind: 'disk'; readonly directory: string }
  | ({ readonly kind: 's3' } & Readonly<S3Place>)

const isWebAddress = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)

/** Settings of every service that opens files; all of them or none. */
export const filesVariables = {
  /** Where a service answers that speaks S3; absent: files lie on this machine's disk. */
  KITH_FILES_URL: z.string().refine(isWebAddress, 'must start with http:// or https://').optional(),
  KITH_FILES_BUCKET: z.string().optional(),
  KITH_FILES_ACCESS_KEY: z.string().optional(),
  KITH_FILES_SECRET_KEY: z.string().optional(),
  /** Services without regions take any. */
  KITH_FILES_REGION: z.string().default('us-east-1'),
}

const required = ['KITH_FILES_BUCKET', 'KITH_FILES_ACCESS_KEY', 'KITH_FILES_SECRET_KEY'] as const

type Read = Readonly<Partial<Record<(typeof required)[number] | 'KITH_FILES_URL', string | undefined>>> & {
  readonly KITH_FILES_REGION: string
}

/** What is missing for the storage that is named, by variable. */
export const filesComplaints = (read: Read): ReadonlyMap<string, readonly string[]> =>
  new Map(
    read.KITH_FILES_URL === undefined
      ? []
      : required
          .filter((name) => read[name] === undefined)
          .map((name) => [name, ['is missing, and KITH_FILES_URL is set']]),
  )

/** The place that the settings name: a bucket, or the folder `files` below `data`. */
export const filePlace = (read: Read, data: string): FilePlace =>
  read.KITH_FILES_URL === undefined
    ? { kind: 'disk', directory: `${data}/files` }
    : {
        kind: 's3',
        url: read.KITH_FILES_URL,
        region: read.KITH_FILES_REGION,
        bucket: read.KITH_FILES_BUCKET ?? '',
        accessKey: read.KITH_FILES_ACCESS_KEY ?? '',
        secretKey: read.KITH_FILES_SECRET_KEY ?? '',
      }
