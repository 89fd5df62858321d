/**
 * Packages that are known to switch backlinks off, each with the setting that cures it.
 *
 * Who wrote an attribute, a page does not say: each cure names the package that it is for, and stands only
 * where the page has what that package writes (read in their sources: rehype-external-links 3.0.0,
 * remark-external-links 9.0.1, astro-seo 1.2.0, @astrolib/seo 0.6.0).
 */

import type { Element, Root } from 'hast';

/**
 * @param element with the words of a credit that has no link
 * @returns nothing for a credit that is not Creditline's own, which is always written with its links
 */
export function linkCures(element: Element | Root | undefined): string[] {
	const names = element?.type === 'element' ? element.properties.className : null;
	if (!Array.isArray(names) || !names.some((name) => /^creditline(?:-|$)/.test(String(name)))) {
		return [];
	}
	return [
		'<a href={Astro.props.href}><slot /></a>   // in the component that stands for `a`, if `components` of MDX names one: this credit was written with links',
		"tagNames: ['a', …], attributes: { a: ['href', …] }   // of the sanitizer, if one is in use",
	];
}

/** @param rel tokens of a backlink, in lower case */
export function relCures(rel: readonly string[]): string[] {
	if (!rel.includes('nofollow')) return [];
	const isOlder = ['noopener', 'noreferrer'].every((token) => rel.includes(token));
	return [
		"rehypePlugins: [[rehypeExternalLinks, { rel: ['noopener'] }]]   // if that plugin is in use: its default is nofollow",
		...(isOlder
			? [
					"remarkPlugins: [[remarkExternalLinks, { rel: ['noopener'] }]]   // if that older plugin is in use: its default is nofollow noopener noreferrer",
				]
			: []),
	];
}

/**
 * @param name of a robots meta tag
 * @param content of it, which keeps crawlers from following links
 */
export function robotsCures(name: string, content: string): string[] {
	if (name !== 'robots') return [];
	if (/^(?:no)?index, nofollow/.test(content)) {
		return ['<SEO nofollow={false} />   // if astro-seo writes the tag'];
	}
	if (/^(?:no)?index,nofollow/.test(content)) {
		return [
			'<AstroSeo nofollow={false} dangerouslySetAllPagesToNoFollow={false} />   // if @astrolib/seo writes the tag: one page with the latter switches all that are rendered after it',
		];
	}
	return [];
}
