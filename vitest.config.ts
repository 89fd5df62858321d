import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['tests/**/*.test.ts'],
		exclude: ['**/node_modules/**', '**/dist/**', 'tests/tmp/**'],
		// Builds and browsers are processes of their own that workers wait for: one worker more than
		// the two cores of a small machine keeps both busy, where the default would leave one idle.
		maxWorkers: 3,
		// Files share what a worker has loaded and the process that it builds sites in: a third of the
		// time of the unit tests was loading the same modules anew. No test leaves anything behind in them.
		isolate: false,
		testTimeout: 120_000,
		hookTimeout: 300_000,
	},
});
