import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['tests/**/*.test.ts'],
		exclude: ['**/node_modules/**', '**/dist/**', 'tests/tmp/**'],
		// Builds and browsers are processes of their own that workers wait for: one worker more than
		// the two cores of a small machine keeps both busy, where the default would leave one idle.
		maxWorkers: 3,
		testTimeout: 120_000,
		hookTimeout: 300_000,
	},
});
