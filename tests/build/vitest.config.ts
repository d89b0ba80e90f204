import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { name: 'build', dir: import.meta.dirname, testTimeout: 120_000, fileParallelism: false },
});
