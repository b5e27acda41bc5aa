import optimizeLocales from '@react-aria/optimize-locales-plugin'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const address = `http://localhost:${process.env['KITH_PORT'] ?? '4000'}`

/** The api answers pages of its own address only; while developing, Vite's pages speak in its name. */
const api = { target: address, changeOrigin: true, headers: { origin: address } }

export default defineConfig({
  root: import.meta.dirname,
  plugins: [{ ...optimizeLocales.vite({ locales: ['en-US'] }), enforce: 'pre' }, react(), tailwindcss()],
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: { '/graphql': api, '/api': api, '/calendar': api, '/u/': api },
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    manifest: true,
    // Small files are inlined as data: addresses otherwise, which the content policy does not allow for fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What nearly every page shows (buttons, fields, days, lists) comes as one file: twenty small ones weigh more.
        codeSplitting: {
          groups: [
            {
              name: 'desk',
              test: /web\/src\/(?:design\/(?!kanban|in-place|small-form|dialog)|graphql\/|words\/(?:dates|by-day)|rest\/|keyboard\/(?!keys-dialog)|messages\/(?:common|plural|list|enums|rest|contact|check-in))/,
            },
          ],
        },
      },
    },
  },
  test: {
    name: 'web',
    environment: 'happy-dom',
    include: ['src/**/*.spec.{ts,tsx}', 'scripts/**/*.spec.ts'],
    // A limit is there to end what hangs, not to time what is slow on a busy machine.
    testTimeout: 20_000,
  },
})
