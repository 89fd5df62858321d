import { createHash } from 'node:crypto';
import type { AstroIntegrationLogger } from 'astro';
import type { Options } from '../../options.ts';
import { visible } from '../../report/visible.ts';
import { collectCredits, type ImageCredits } from './credits.ts';
import { clearMarks, setMark } from './marks.ts';

const id = 'virtual:creditline/image-credits';
const resolved = `\0${id}`;
/** Astro's own service, and ours. */
const sharpEntry = 'astro/assets/services/sharp';
export const serviceEntry = 'astro-creditline/image-service';

/**
 * Whether the site has the service that Astro brings. One that somebody chose is left alone, as is
 * `passthroughImageService()`.
 *
 * @param entrypoint `config.image.service.entrypoint`
 */
export function hasDefaultService(entrypoint: string): boolean {
	return entrypoint === sharpEntry;
}

/** Vite plugin that gives our image service the credits of the articles. */
export function imageCredits(
	options: Options,
	root: string,
	logger: Pick<AstroIntegrationLogger, 'warn'>,
): ImageCreditsPlugin {
	let collected: Promise<ImageCredits> | null = null;
	return {
		name: 'creditline:image-credits',
		// The service imports a module that only Vite knows, so Vite has to be the one who loads it.
		configEnvironment: (name) =>
			name === 'client' ? undefined : { resolve: { noExternal: ['astro-creditline'] } },
		resolveId: (source) => (source === id ? resolved : undefined),
		async load(source) {
			if (source !== resolved) return undefined;
			if (collected === null) clearMarks();
			collected ??= collectCredits(options, root, async (src, from) => {
				const found = await this.resolve(src, from);
				return found === null ? null : (found.id.split('?')[0] ?? null);
			}).then((credits) => {
				for (const problem of credits.problems) logger.warn(visible(problem));
				return credits;
			});
			const { byContent, byAddress } = await collected;
			return [
				`export const byContent = ${tableOf(byContent)};`,
				`export const byAddress = ${tableOf(byAddress)};`,
			].join('\n');
		},
		async generateBundle(_, bundle) {
			if (collected === null) return;
			const { byContent } = await collected;
			if (Object.keys(byContent).length === 0) return;
			for (const { type, fileName, source } of Object.values(bundle)) {
				if (type !== 'asset' || source === undefined) continue;
				const mark = byContent[createHash('sha256').update(source).digest('hex')]?.mark;
				if (mark !== undefined) setMark(fileName, mark);
			}
		},
	};
}

/** Where an entry stands is for the log only. The prototype is off, so that no address names a part of it. */
function tableOf(table: ImageCredits['byContent']): string {
	const entries = Object.entries(table).map(([key, { rights, mark }]) => [key, { rights, mark }]);
	return `Object.assign(Object.create(null), ${JSON.stringify(Object.fromEntries(entries))})`;
}

interface ImageCreditsPlugin {
	name: string;
	configEnvironment(name: string): { resolve: { noExternal: string[] } } | undefined;
	resolveId(source: string): string | undefined;
	load(
		this: { resolve(src: string, from: string): Promise<{ id: string } | null> },
		source: string,
	): Promise<string | undefined>;
	generateBundle(
		options: unknown,
		bundle: Record<string, { type: string; fileName: string; source?: string | Uint8Array }>,
	): Promise<void>;
}
