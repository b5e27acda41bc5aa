/** Whether `If-None-Match` names the version; weak or not makes no difference there (RFC 9110). */
export const isSameVersion = (ifNoneMatch: string | undefined, etag: string): boolean =>
  (ifNoneMatch ?? '')
    .split(',')
    .map((each) => each.trim().replace(/^W\//, ''))
    .some((each) => each === '*' || each === etag)
