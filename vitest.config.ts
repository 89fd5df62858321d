import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['tests/**/*.test.ts'],
		exclude: ['**/node_modules/**', '**/dist/**', 'tests/tmp/**'],
		// A build of Astro keeps one core busy; the default would leave the other one idle.
		maxWorkers: 2,
		testTimeout: 120_000,
		hookTimeout: 300_000,
	},
});
