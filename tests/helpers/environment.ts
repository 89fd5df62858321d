import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** The environment of a user's terminal without colours: no trace of the test runner or of a CI. */
export function plainEnvironment(): NodeJS.ProcessEnv {
	return {
		...process.env,
		NO_COLOR: '1',
		FORCE_COLOR: undefined,
		CI: undefined,
		GITHUB_ACTIONS: undefined,
		GITHUB_STEP_SUMMARY: undefined,
		GITHUB_WORKSPACE: undefined,
		CI_PROJECT_DIR: undefined,
		ASTRO_TELEMETRY_DISABLED: '1',
		// Hundreds of runs load the same code of Astro and Vite.
		NODE_COMPILE_CACHE: join(root, 'tests/tmp/compile-cache'),
		NODE_ENV: undefined,
		VITEST: undefined,
		TEST: undefined,
	};
}
