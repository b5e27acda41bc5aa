import { act } from 'react'
import { createRoot } from 'react-dom/client'
import type { Root } from 'react-dom/client'
import { Provider } from 'urql'
import type { Client } from 'urql'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fillIn, noJob } from './job-draft.ts'
import type { JobFields } from './job-draft.ts'
import { JobText } from './job-text.tsx'

let root: Root
const asked: unknown[] = []
const answer = { ...noJob, role: 'Engineer', company: 'Northwind' }
const client = {
  query: (_document: unknown, variables: unknown) => {
    asked.push(variables)
    return { toPromise: () => Promise.resolve({ data: { readJobText: answer } }) }
  },
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  root = createRoot(document.body.appendChild(document.createElement('div')))
})
afterEach(async () => {
  await act(async () => root.unmount())
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})

describe('a posting that is pasted', () => {
  it('is read at once, fills the fields and says which ones to look over', async () => {
    let fields: JobFields = noJob
    const onRead = (job: JobFields) => {
      const { fields: next, filled } = fillIn(fields, new Set(), job)
      fields = next
      return filled
    }
    await act(async () =>
      root.render(
        <Provider value={client as unknown as Client}>
          <JobText onRead={onRead} />
        </Provider>,
      ),
    )
    const field = document.querySelector('textarea')
    await act(async () => {
      if (field !== null) field.value = 'https://jobs.example/northwind/engineer'
      field?.dispatchEvent(new Event('paste', { bubbles: true }))
      await new Promise((done) => setTimeout(done, 0))
    })
    expect(asked).toEqual([{ text: 'https://jobs.example/northwind/engineer' }])
    expect(fields).toEqual(answer)
    expect(document.querySelector('[role="status"]')?.textContent).toBe(
      'Filled in: role, company. Please look them over.',
    )
  })
})
