import { defineConfig } from 'vite'

/** Bundles the command for `npx`: one file, nothing but Node's own modules outside it. */
export default defineConfig({
  build: { ssr: 'src/bin.ts', target: 'node20', outDir: 'dist', emptyOutDir: true },
})
