import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { PlainLineReporter } from './scripts/plain-line-reporter.ts';

export default defineConfig({
  test: {
    reporters: ['default', new PlainLineReporter()],
    restoreMocks: true,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/entrypoints/**'],
          environment: 'node',
          restoreMocks: true,
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'component',
          include: ['tests/**/*.test.tsx', 'tests/entrypoints/**/*.test.ts'],
          environment: 'jsdom',
          setupFiles: ['tests/components/settle-effects.ts'],
          restoreMocks: true,
        },
      },
      {
        // Real browsers: one at a time, since each wants both cores.
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
