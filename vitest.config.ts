import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['tests/**/*.test.ts'],
		exclude: ['**/node_modules/**', '**/dist/**', 'tests/tmp/**'],
		testTimeout: 120_000,
		hookTimeout: 300_000,
	},
});
