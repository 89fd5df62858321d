import { unified } from '@astrojs/markdown-remark';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import creditline from 'astro-creditline';
import settings from './creditline.config.mjs';

const engines = { unified, satteri };

export default defineConfig({
	site: settings.site.url,
	trailingSlash: 'always',
	compressHTML: true,
	// No style stands in a page, so that the strictest content security policy holds.
	build: { inlineStylesheets: 'never' },
	markdown: { processor: processor(process.env.ENGINE ?? 'unified') },
	integrations: [mdx(), creditline()],
});

/**
 * The Markdown engine that the environment variable ENGINE asks for.
 *
 * @param {string} name
 */
function processor(name) {
	if (name === 'unified' || name === 'satteri') return engines[name]();
	throw new Error(
		`ENGINE is "${name}", but this site builds with ENGINE=unified (the default) or ENGINE=satteri.`,
	);
}
