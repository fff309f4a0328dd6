import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

/** The page once more, as one classic script: all that a browser runs from a disk. `servanda site` puts the data beside it. */
export default defineConfig({
  base: './',
  publicDir: 'offline',
  resolve: { conditions: ['@servanda/source', ...defaultClientConditions] },
  plugins: [react()],
  build: {
    outDir: 'dist-offline',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    modulePreload: false,
    chunkSizeWarningLimit: 8000,
    rolldownOptions: {
      // Only what loads parts of a page asks where it lies, and here there are no parts.
      checks: { emptyImportMeta: false, bundlerTimings: false },
      input: 'src/page/offline.tsx',
      output: {
        format: 'iife',
        codeSplitting: false,
        entryFileNames: 'offline/page.js',
        assetFileNames: 'offline/page[extname]',
      },
    },
  },
});
