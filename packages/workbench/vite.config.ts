import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { pack } from './pack.ts';

export default defineConfig({
  // Relative, so that the page can lie anywhere: behind a server, in a folder of a web site, on a stick.
  base: './',
  resolve: { conditions: ['@servanda/source', ...defaultClientConditions] },
  plugins: [react(), pack],
  worker: { format: 'es' },
  build: {
    outDir: 'dist-page',
    emptyOutDir: true,
    target: 'es2023',
    // The page's policy allows no data: and no inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
});
