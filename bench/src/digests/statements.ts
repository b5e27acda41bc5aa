import pg from 'pg'

/** Counts what this process asks of PostgreSQL while `work` runs, that of the queue left out. */
export const countStatements = async <Result>(work: () => Promise<Result>) => {
  const { prototype } = pg.Client
  const query = Reflect.get(prototype, 'query') as (...args: unknown[]) => unknown
  let statements = 0
  const counting = function (this: unknown, ...args: unknown[]): unknown {
    const [first] = args
    const text = typeof first === 'string' ? first : (first as { readonly text?: string } | undefined)?.text
    if (text !== undefined && !text.includes('bullmq')) statements += 1
    return Reflect.apply(query, this, args)
  }
  Object.assign(prototype, { query: counting })
  try {
    const result = await work()
    return { result, statements }
  } finally {
    Object.assign(prototype, { query })
  }
}
