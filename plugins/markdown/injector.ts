import { relative, sep } from 'node:path';
import type { Element } from 'hast';
import { compileCredit, creditToHast } from '../credit/index.ts';
import { compileGlobs } from '../globs.ts';
import type { Options } from '../options.ts';

const nothing: InjectedCredit = { top: null, bottom: null };

export function createInjector(options: InjectorOptions): Injector {
	const creditFor = compileCredit(options);
	const inScope = compileGlobs(options.articles);
	return {
		creditOf(file, data, body) {
			if (options.placement === 'manual') return nothing;
			try {
				const path = file === null ? '' : relative(options.root, file).split(sep).join('/');
				if (file !== null && !inScope(path)) return nothing;
				if (typeof data !== 'object' || data === null) return nothing;
				const credit = creditFor(path, data as Record<string, unknown>, body());
				if (!credit) return nothing;
				return { top: creditToHast(credit, 'top'), bottom: creditToHast(credit, 'bottom') };
			} catch {
				return nothing;
			}
		},
	};
}

/**
 * Options of the Markdown plugins: the integration's own, and where the project is.
 *
 * They travel as plain data beside the plugin, never in a closure, because Astro's content cache is
 * keyed by the JSON of the configuration: a changed option must clear it.
 */
export interface InjectorOptions extends Options {
	/** Absolute path of the project. */
	root: string;
	/** Version of this package: a new one may write credits differently. */
	version: string;
}

/** What a Markdown plugin asks: which credit belongs on this document, and where. */
export interface Injector {
	/**
	 * @param file absolute path of the document, or null when the pipeline has none
	 * @param data its front matter
	 * @param body reads its text without front matter; null when the pipeline has none
	 * @returns new elements to put on the page. Never throws: inside a Markdown plugin Astro turns an
	 * exception into an empty article and exits 0, so a credit that cannot be made is left to the
	 * audit, which finds it missing.
	 */
	creditOf(file: string | null, data: unknown, body: () => string | null): InjectedCredit;
}

/** What goes above the text and what below it; both null where no credit is owed. */
export interface InjectedCredit {
	top: Element | null;
	bottom: Element | null;
}
