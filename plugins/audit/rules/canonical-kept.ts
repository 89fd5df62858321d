import type { Element } from 'hast';
import type { Duty } from '../../model.ts';
import { targetKeyOf } from '../address/address.ts';
import { bareHost } from '../address/host.ts';
import { type Canonical, canonicalsOf } from '../canonicals.ts';
import { elementSnippet, headAroundSnippet, headSnippet } from '../element-snippet.ts';
import { hostPathsOf } from '../robots/base-path.ts';
import { defineRule, type PageContext, type Report } from '../rule.ts';

const absolute = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

export default defineRule({
	id: 'canonical-kept',
	docs: {
		duty: 'The canonical link leads where the publisher wants it.',
		what: 'Where the publisher asks for it: one `<link rel="canonical">` to the source in the `<head>`, or a `Link` header with `rel="canonical"` in `_headers`, `netlify.toml` or `vercel.json`. It does not count in the body, in `<template>` or `<noscript>`, with a relative address, or with `hreflang`, `lang`, `media` or `type`; and of several that differ crawlers use none. An `<img>` in a `<noscript>` of the head ends the head for whoever runs no scripts, so the link must stand above it. Where the publisher forbids it: no canonical link to another site.',
		why: 'A canonical link tells search engines which of two like pages to show. Some publishers ask for it as a condition of republishing (Knowable Magazine, CORRECTIV, Buffalo’s Fire), so that the copy does not take the place of the original. It is no condition of a Creative Commons licence. How it must be written: Google, “How to specify a canonical URL”.',
		options:
			"publishers: [{ id: 'the-publisher', name: 'The Publisher', domains: ['publisher.example'], canonical: { rule: 'required' } }]",
		bad: [
			{ syntax: 'html', code: '<head></head>' },
			{
				syntax: 'html',
				code: '<head><link rel="canonical" href="https://site.example/a/"></head>',
			},
			{
				syntax: 'html',
				code: '<head><link rel="canonical" href="https://site.example/a/"><link rel="canonical" href="https://publisher.example/2026/story"></head>',
			},
		],
		good: [
			{
				syntax: 'html',
				code: '<head><link rel="canonical" href="https://publisher.example/2026/story"></head>',
			},
			{
				syntax: 'headers',
				code: '/a/\n  Link: <https://publisher.example/2026/story>; rel="canonical"',
			},
		],
	},
	*page(context) {
		const found = canonicalsOf(context);
		for (const duty of context.duties) {
			const { evidence, severity, detail } = duty;
			const judged =
				detail.rule === 'forbidden'
					? found.filter(({ url }) => isForeign(url, context)).map(forbidden)
					: required(found, duty, context);
			for (const report of judged) {
				yield {
					field: 'source.url',
					evidence,
					severity,
					...report,
				} satisfies Report<'canonical-kept'>;
			}
		}
	},
});

function* required(
	found: readonly Canonical[],
	duty: Duty,
	{ page, site }: PageContext,
): Generator<Report<'canonical-kept'>> {
	const url = duty.detail.url ?? '';
	const wanted = targetKeyOf(URL.parse(url));
	if (wanted === null) return;
	const expected = [
		elementSnippet('link', { rel: 'canonical', href: url }),
		// A second canonical link beside the layout's own would make crawlers drop both.
		found.some(({ element }) => element !== null) ? headAroundSnippet : headSnippet,
		`Link: <${url}>; rel="canonical"   ${placeOfHeader(found)}`,
	];
	const read = found.filter(({ unread, href }) => unread === null && href !== '');
	const targets = new Set(read.map(({ key, href }) => key ?? href));
	const [first] = read;
	if (targets.size > 1) {
		const links = [...new Set(read.map(({ shown }) => shown))].join(', ');
		const wrong = read.find(({ key }) => key !== wanted) ?? first;
		yield {
			message: { code: 'several', args: { links, url } },
			...at(wrong),
			actual: links,
			expected: severalSnippets(read, wanted, expected),
		};
	} else if (!first) {
		const unread = found.find(({ key }) => key === wanted);
		const where = unread?.unread;
		yield {
			message: where
				? { code: 'unread', args: { where, url } }
				: { code: 'missing', args: { url } },
			...at(unread ?? found[0]),
			expected,
		};
	} else if (!absolute.test(first.href)) {
		const message = { code: 'relative', args: { actual: first.shown, url } } as const;
		yield { message, ...at(first), actual: first.href, expected };
	} else if (first.key !== wanted) {
		const isOwn = hostPathsOf(page.path, site).some(
			(path) => first.key === targetKeyOf(URL.parse(path, site ?? page.url)),
		);
		const args = { actual: first.shown, url };
		const message = isOwn ? ({ code: 'own', args } as const) : ({ code: 'other', args } as const);
		yield { message, ...at(first), actual: first.href, expected };
	}
}

/** The one that is left when the others are taken away, and these. */
function severalSnippets(
	read: readonly Canonical[],
	wanted: string,
	right: readonly string[],
): string[] {
	const wrong = read.filter(({ key }) => key !== wanted);
	const away = wrong.map(({ element, href, header }) =>
		element
			? `<!-- remove ${elementSnippet('link', { rel: 'canonical', href }).replaceAll('--', '- -')} -->`
			: `# remove the canonical link from line ${header?.line} of ${header?.file}`,
	);
	return [
		...right.slice(0, 1),
		...new Set(away),
		...(wrong.length === read.length ? right.slice(1) : []),
	];
}

function forbidden(canonical: Canonical): Report<'canonical-kept'> {
	return {
		message: { code: 'forbidden', args: { actual: canonical.shown } },
		...at(canonical),
		actual: canonical.href,
		expected: ['a canonical link to the page itself, or none'],
	};
}

/** Without a known site nothing tells it from others, but for the source's. */
function isForeign(url: URL | null, { site, page, terms }: PageContext): boolean {
	if (url === null || !/^https?:$/.test(url.protocol)) return false;
	const host = bareHost(url.hostname);
	if (site !== null) return host !== bareHost(new URL(page.url).hostname);
	const source = URL.parse(terms.source?.url ?? '');
	return source !== null && host === bareHost(source.hostname);
}

/** A header that is there is mended where it stands: a second one beside it would count as well. */
function placeOfHeader(found: readonly Canonical[]): string {
	const header = found.find((one) => one.header !== null)?.header;
	return header
		? `in place of line ${header.line} of ${header.file}`
		: "in _headers, under the page's path";
}

function at(canonical: Canonical | undefined): { node?: Element } {
	return canonical?.element ? { node: canonical.element } : {};
}
