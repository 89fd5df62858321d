import type { InjectorOptions } from './injector.ts';
import rehypeCreditline from './rehype.ts';
import { satteriCreditline } from './satteri.ts';

/** A Markdown processor as Astro's `markdown.processor` holds it. */
export interface MarkdownProcessor {
	name: string;
	options: unknown;
}

/**
 * Adds the credit to the Markdown processor that the site uses, and never another one: switching a
 * site from Sätteri to unified makes its Markdown some 20 times slower.
 *
 * The credit goes in first, as a part of the article like any other: the site's own plugins see it
 * (icons on outside links, `target`), and what they do to it the audit judges on the finished page.
 *
 * @param processor `config.markdown.processor`; its plugin list is changed in place
 * @throws when the processor is neither Sätteri nor unified
 */
export function applyToProcessor(processor: MarkdownProcessor, options: InjectorOptions): void {
	const lists = processor.options as {
		rehypePlugins?: unknown[];
		hastPlugins?: unknown[];
	} | null;
	if (processor.name === 'unified' && Array.isArray(lists?.rehypePlugins)) {
		lists.rehypePlugins.unshift([rehypeCreditline, options]);
	} else if (processor.name === 'satteri' && Array.isArray(lists?.hastPlugins)) {
		lists.hastPlugins.unshift(satteriCreditline(options));
	} else {
		throw new UnknownProcessorError(processor.name);
	}
}

/** The site renders Markdown with something that credits cannot be added to. */
export class UnknownProcessorError extends Error {
	override name = 'UnknownProcessorError';
	hint =
		"Use satteri() from '@astrojs/markdown-satteri' or unified() from '@astrojs/markdown-remark' as `markdown.processor`; or set `placement: 'manual'` and put <Credit /> from 'astro-creditline/components' into the layout.";

	constructor(processor: string) {
		super(`Creditline cannot put credits on Markdown that the processor “${processor}” renders.`);
	}
}
