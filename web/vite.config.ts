import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  // the server puts a new one in its place with every answer
  html: { cspNonce: 'SALTSHAKER_NONCE' },
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 1000 },
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:4848' } },
});
