import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Provider } from 'urql'
import { cacheRules } from './app/cache.ts'
import { router } from './app/router.tsx'
import './design/index.css'
import { createKithClient } from './graphql/client.ts'

const place = document.getElementById('root')
if (place === null) throw new Error('index.html has no place for the app.')

createRoot(place).render(
  <StrictMode>
    <Provider value={createKithClient(cacheRules)}>
      <RouterProvider router={router} />
    </Provider>
  </StrictMode>,
)
