import { fileURLToPath } from 'node:url';
import type { HastVisitorContext } from 'satteri';
import { createInjector, type InjectorOptions } from './injector.ts';

/**
 * Sätteri plugin that puts the credit on an article: the same credit as the rehype plugin's.
 *
 * A hook on the root costs nothing per node. `creditline` is read by nobody: it is there because
 * Astro's content cache is keyed by the JSON of the plugin object, so that a changed option clears it.
 *
 * @param options complete options of the integration
 */
export function satteriCreditline(options: InjectorOptions): SatteriCreditline {
	const injector = createInjector(options);
	return {
		name: 'creditline',
		creditline: options,
		before(root, context) {
			const file = context.fileURL?.protocol === 'file:' ? fileURLToPath(context.fileURL) : null;
			const data = (context.data as { astro?: { frontmatter?: unknown } } | undefined)?.astro
				?.frontmatter;
			const { top, bottom } = injector.creditOf(file, data, () => context.source);
			if (top) context.prependChild(root, top);
			if (bottom) context.appendChild(root, bottom);
		},
	};
}

interface SatteriCreditline {
	name: string;
	creditline: InjectorOptions;
	before(root: Parameters<HastVisitorContext['appendChild']>[0], context: HastVisitorContext): void;
}
