/** Heard by every api process: the id of a session whose open pages have to end, as it has or as it moved. */
export const endedChannel = 'kith_session_ended'

/** Ends the sessions that `where` names and tells everybody. One statement: there is no end that nobody hears of. */
export const endingStatement = (where: string): string =>
  `with gone as (delete from auth.session where ${where} returning id)
   select pg_notify('${endedChannel}', id::text) from gone`

const lasts = (now: string): string =>
  `seen_at > ${now}::timestamptz - interval '7 days' and created_at > ${now}::timestamptz - interval '30 days'`

// When a session was last used is kept to five minutes: most requests then write nothing.
export const sessionStatements = {
  start: {
    name: 'session-start',
    text: `insert into auth.session (id, token_hash, user_id, workspace_id, factors, created_at, seen_at,
        authenticated_at, device_id, user_agent, ip_prefix)
      values ($1, $2, $3, $4, $5, $6, $6, $6, $7, $8, $9)`,
  },
  read: {
    name: 'session-read',
    text: `select id, user_id as "userId", workspace_id as "workspaceId", factors, created_at as "createdAt",
        authenticated_at as "authenticatedAt", seen_at < $2::timestamptz - interval '5 minutes' as aging
      from auth.session where token_hash = $1 and ${lasts('$2')}`,
  },
  touch: { name: 'session-touch', text: `update auth.session set seen_at = $2 where id = $1` },
  rotate: {
    name: 'session-rotate',
    text: `update auth.session set token_hash = $2, factors = $3, authenticated_at = $4 where id = $1`,
  },
  // Pages that are open in the workspace before have to begin anew.
  enter: {
    name: 'session-enter',
    text: `with moved as (update auth.session set workspace_id = $2 where id = $1 returning id)
      select pg_notify('${endedChannel}', id::text) from moved`,
  },
  list: {
    name: 'session-list',
    text: `select id, user_agent as "userAgent", ip_prefix as place, created_at as "createdAt", seen_at as "seenAt"
      from auth.session where user_id = $1 and ${lasts('$2')} order by seen_at desc, id limit 200`,
  },
  lasting: {
    name: 'session-lasting',
    text: `select id from auth.session where id = any($1::uuid[]) and ${lasts('$2')}`,
  },
} as const
