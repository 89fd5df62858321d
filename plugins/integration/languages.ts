import type { AstroConfig } from 'astro';
import type { Options } from '../options.ts';

/**
 * What Astro's `i18n` tells of languages: the folders of the locales, and which one a page is in that
 * tells nothing. What the options say goes before it.
 *
 * @param i18n of Astro's config
 */
export function withLanguages(options: Options, i18n: AstroConfig['i18n']): Options {
	if (!i18n) return options;
	const folders = i18n.locales.map((locale) =>
		typeof locale === 'string' ? [locale, locale] : [locale.path, locale.codes[0]],
	);
	const known = folders.map(([path = '', tag = '']) => [path.toLowerCase(), tag] as const);
	const initial = known.find(([path]) => path === i18n.defaultLocale.toLowerCase())?.[1];
	const locale = options.locale ?? initial;
	return {
		...options,
		...(locale === undefined ? {} : { locale }),
		languages: { ...Object.fromEntries(known), ...options.languages },
	};
}
