import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { sendProblem } from './problem.ts'

const yearSeconds = 31_536_000

const isPage = (path: string): boolean =>
  !/^\/(?:api|graphql|health|metrics|assets|u)(?:\/|$)/.test(path) && !/\.\w+$/.test(path)

/**
 * The built web client: files with a hash in their name for a year, precompressed where the build made it so; any other
 * path that a person may have typed gets the page itself, whose router knows what to do.
 */
export const addWeb = async (app: FastifyInstance, directory: string | undefined): Promise<void> => {
  const root = directory === undefined ? undefined : resolve(directory)
  const hasWeb = root !== undefined && existsSync(`${root}/index.html`)
  if (hasWeb)
    await app.register(fastifyStatic, {
      root,
      wildcard: true,
      index: false,
      preCompressed: true,
      cacheControl: false,
      setHeaders: (response, path) => {
        const isHashed = /[\\/]assets[\\/]/.test(path)
        const caching = isHashed ? `public, max-age=${yearSeconds}, immutable` : 'no-cache'
        // With precompressed files the library hands over the raw response.
        response.setHeader('cache-control', caching)
      },
    })
  app.setNotFoundHandler(async (request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '/'
    const wantsPage = request.method === 'GET' || request.method === 'HEAD'
    if (hasWeb && wantsPage && isPage(path)) return reply.sendFile('index.html', { cacheControl: false })
    return sendProblem(reply, 404)
  })
  if (hasWeb) app.get('/', (_request, reply) => reply.sendFile('index.html', { cacheControl: false }))
}
