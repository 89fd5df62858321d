import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { applyToProcessor } from '../markdown/apply.ts';
import { docsAddress } from '../messages.ts';
import { type Options, OptionsError, type UserOptions } from '../options.ts';
import { version } from '../version.ts';
import { GateError } from './failure.ts';
import { createGate } from './gate-integration.ts';
import { resolveOptions } from './setup.ts';
import { virtualOptions } from './virtual.ts';

const packageName = 'astro-creditline';

/**
 * Puts the credit on every republished article, and fails the build when the finished pages lack it.
 *
 * @param userOptions options; leave them out to read `creditline.config.{mjs,ts,json}`
 */
export default function creditline(userOptions?: UserOptions): AstroIntegration {
	return {
		name: packageName,
		hooks: {
			'astro:config:setup': async (setup) => {
				const { config, command, updateConfig, addMiddleware, addWatchFile } = setup;
				if (config.integrations.filter(({ name }) => name === packageName).length > 1) {
					throw new GateError(
						'creditline() stands twice in `integrations`.',
						'Keep one of them; a theme or another integration may bring it along.',
					);
				}
				const root = fileURLToPath(config.root).replace(/[\\/]$/, '');
				const { options, watch } = await explained(() => resolveOptions(root, userOptions));
				for (const file of watch) addWatchFile(file);
				const site = options.site.url ?? config.site ?? null;
				const complete: Options = {
					...options,
					site: { ...options.site, ...(site === null ? {} : { url: site }) },
				};
				applyCredits(config.markdown.processor, complete, root);
				updateConfig({
					vite: { plugins: [virtualOptions({ options: complete, root, site })] },
					// Appended to the end of the list, so that it runs after what others do to the pages.
					integrations: [createGate({ options: complete, root, site }, 0)],
				});
				if (command === 'dev') {
					const entrypoint = new URL('./dev-middleware.js', import.meta.url);
					addMiddleware({ order: 'pre', entrypoint });
				}
			},
		},
	};
}

function applyCredits(
	processor: { name: string; options: unknown } | undefined,
	options: Options,
	root: string,
): void {
	const given = processor ?? { name: 'none', options: null };
	try {
		applyToProcessor(given, { ...options, root, version });
	} catch (error) {
		// Layouts credit by themselves then, and the audit judges them like any page.
		if (options.placement !== 'manual') throw error;
	}
}

/** Options are the user's mistake: they are shown without a stack. */
async function explained<T>(work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof OptionsError)) throw error;
		throw new GateError(error.message, `All options: ${docsAddress('configuration')}`);
	}
}
