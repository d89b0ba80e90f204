import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { name: 'unit', dir: import.meta.dirname } });
