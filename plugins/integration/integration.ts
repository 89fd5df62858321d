import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { applyToProcessor } from '../markdown/apply.ts';
import { docsAddress } from '../messages.ts';
import { type Options, OptionsError, type UserOptions } from '../options.ts';
import { version } from '../version.ts';
import { creditsData, creditsEntrypoint } from './credits-page.ts';
import { GateError } from './failure.ts';
import { createGate } from './gate-integration.ts';
import { hasDefaultService, imageCredits, serviceEntry } from './images/plugin.ts';
import { withLanguages } from './languages.ts';
import { mendOnClick } from './mend/mend.ts';
import { resolveOptions } from './setup.ts';
import { creditStyles } from './styles.ts';
import { type VirtualOptions, virtualOptions } from './virtual.ts';

const packageName = 'astro-creditline';
/** A link that leads back, drawn for the dev toolbar. */
const icon =
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="M9 14 4 9l5-5"/><path d="M4 9h10a6 6 0 0 1 0 12h-3"/></svg>';

/**
 * Puts the credit on every republished article, and fails the build when the finished pages lack it.
 *
 * @param userOptions options; leave them out to read `creditline.config.{mjs,ts,json}`
 */
export default function creditline(userOptions?: UserOptions): AstroIntegration {
	let resolved: Pick<VirtualOptions, 'options' | 'root' | 'site'> | null = null;
	return {
		name: packageName,
		hooks: {
			'astro:config:setup': async (setup) => {
				const { config, command, updateConfig, addMiddleware, addWatchFile } = setup;
				const { addDevToolbarApp, injectRoute, logger } = setup;
				if (config.integrations.filter(({ name }) => name === packageName).length > 1) {
					throw new GateError(
						'creditline() stands twice in `integrations`.',
						'Keep one of them; a theme or another integration may bring it along.',
					);
				}
				const root = fileURLToPath(config.root).replace(/[\\/]$/, '');
				const {
					options,
					config: where,
					places,
					watch,
				} = await explained(() => resolveOptions(root, userOptions));
				for (const file of watch) addWatchFile(file);
				const url = options.site.url ?? config.site ?? null;
				const site = url === null ? null : below(url, config.base);
				const complete: Options = {
					...withLanguages(options, config.i18n),
					site: { ...options.site, ...(url === null ? {} : { url }) },
				};
				resolved = { options: complete, root, site };
				applyCredits(config.markdown.processor, complete, root);
				updateConfig({
					vite: {
						plugins: [
							virtualOptions({ options: complete, root, site, dev: devOf(config) }),
							creditStyles(complete, root),
							creditsData(complete, root, config.base),
							imageCredits(complete, root, logger),
						],
					},
					// Appended to the end of the list, so that it runs after what others do to the pages.
					integrations: [createGate({ options: complete, root, site, config: where, places }, 0)],
				});
				if (complete.imageRights && hasDefaultService(config.image.service.entrypoint)) {
					updateConfig({ image: { service: { entrypoint: serviceEntry } } });
				}
				if (complete.creditsPage) {
					const pattern = complete.creditsPage.path;
					injectRoute({ pattern, entrypoint: creditsEntrypoint, prerender: true });
				}
				if (command === 'dev') {
					const entrypoint = new URL('./dev/middleware.js', import.meta.url);
					addMiddleware({ order: 'pre', entrypoint });
					addDevToolbarApp({
						id: packageName,
						name: 'Creditline',
						icon,
						entrypoint: new URL('../toolbar/app.js', import.meta.url),
					});
				}
			},
			'astro:server:setup': ({ toolbar }) => {
				if (resolved) mendOnClick({ ...resolved, toolbar });
			},
		},
	};
}

/** An address of Astro's `site` is that of the host; the folder below it is `base`. */
function below(site: string, base: string): string {
	return base === '/' && new URL(site).pathname === '/' ? site : new URL(base, site).href;
}

function devOf({ base, vite }: AstroConfig): VirtualOptions['dev'] {
	const hmr = vite.server?.hmr;
	const overlay = hmr !== false && (typeof hmr !== 'object' || hmr.overlay !== false);
	return { base: base.endsWith('/') ? base : `${base}/`, overlay };
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
