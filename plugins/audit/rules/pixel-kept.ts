import type { Element } from 'hast';
import type { Duty } from '../../model.ts';
import { bareHost } from '../address/host.ts';
import { compileLoading, type Hindrance } from '../counter/loading.ts';
import { pastedCounter } from '../counter/pasted.ts';
import { elementSnippet } from '../element-snippet.ts';
import type { Resource } from '../page/resource.ts';
import { defineRule, type PageContext, type Report } from '../rule.ts';

/** Words that addresses of counters have, for those that stand in the copied code only. */
const counterWord = /pixel|count|track|beacon|parsely|stats/i;

export default defineRule({
	id: 'pixel-kept',
	docs: {
		duty: 'The publisher’s counter is on the page where its terms ask for it.',
		what: 'Where the publisher asks for its counter: the page loads it, as the `<img>` or `<script>` that the publisher gives out, with the article’s own id and the attributes that are asked for. `loading="lazy"` is fine, but not on an image that is hidden itself (`hidden`, `display: none`), which never comes near; `data-src`, `<noscript>`, `<template>` and a script type that no browser runs are not, because nothing is loaded then. Neither is anything that a Content-Security-Policy keeps out (`img-src`, `script-src`, `default-src`; as a header or a `<meta>`). Two of the same counter count each reader twice, which is a warning. Image optimisers that copy the picture to the site break it too. Creditline adds the counter itself once its publisher stands in the option `pixels`.',
		why: 'Some publishers make their counter a condition of republishing (The Conversation, ProPublica, The 19th): it tells them how often the copy is read. It also sends every reader’s address to the publisher, and may need the readers’ consent by law, so nothing adds it unless the owner of the site has said yes. Who does not want it asks the publisher. No Creative Commons licence knows the condition.',
		options:
			"publishers: [{ id: 'the-publisher', name: 'The Publisher', domains: ['publisher.example'], pixel: { kind: 'img', url: 'https://counter.publisher.example/count.gif' } }], pixels: ['the-publisher']",
		bad: [
			{
				syntax: 'html',
				code: '<p><a href="https://publisher.example/2026/story">Tides of the estuary</a> by A. Writer, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>',
			},
			{
				syntax: 'html',
				code: '<p><a href="https://publisher.example/2026/story">Tides of the estuary</a> by A. Writer, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>\n<img data-src="https://counter.publisher.example/count.gif" alt="">',
			},
		],
		good: [
			{
				syntax: 'html',
				code: '<p><a href="https://publisher.example/2026/story">Tides of the estuary</a> by A. Writer, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>\n<img src="https://counter.publisher.example/count.gif" alt="" width="1" height="1">',
			},
		],
	},
	*page(context) {
		for (const duty of context.duties) {
			const { evidence, severity } = duty;
			for (const report of judge(duty, context)) {
				yield { field: 'source.url', evidence, severity, ...report } satisfies Report<'pixel-kept'>;
			}
		}
	},
});

function* judge(duty: Duty, context: PageContext): Generator<Report<'pixel-kept'>> {
	const { page, article } = context;
	const { name = '', publisher = '', answered, kind = 'img' } = duty.detail;
	const wanted = duty.detail.url ? URL.parse(duty.detail.url, page.url) : null;
	const attributes = attributesOf(duty);
	const candidates = page.resources.filter(({ element }) => element.tagName === kind);
	const hindrance = compileLoading(context);
	const isLoaded = (one: Resource): boolean => hindrance(one) === null;
	if (wanted === null) {
		const counters = candidates.filter((one) => looksLikeCounter(one, page.url));
		if (counters.some(isLoaded)) return;
		const [idle] = counters;
		const hindered = idle && hindrance(idle);
		if (idle && hindered) {
			const message = { code: 'unloaded', args: { name, shown: hindered.shown } } as const;
			yield { message, node: idle.element, actual: idle.href, expected: [cure(hindered, idle)] };
			return;
		}
		const message = { code: 'uncopied', args: { name } } as const;
		yield {
			message,
			expected: [`the code that ${name || 'the publisher'} gives out with the article`],
		};
		return;
	}
	const isSame = (found: URL): boolean => isSameCounter(found, wanted);
	const pasted = pastedCounter(article, wanted, isSame);
	const at = pasted ? { place: pasted.place } : {};
	// The publisher has several forms of it; the one that came with the text is right.
	const url = pasted && isSame(pasted.url) ? pasted.url : wanted;
	const expected = [snippet(kind, url, attributes)];
	const same = candidates.filter((one) => one.url !== null && isSame(one.url));
	const loaded = same.filter(isLoaded);
	const [idle] = same;
	if (loaded.length > 0) {
		const elements = [...new Set(loaded.map(({ element }) => element))];
		const [, second] = elements;
		if (second && !context.several) {
			const args = { name, count: String(elements.length) };
			const message = { code: 'several', args } as const;
			yield { message, ...at, node: second, expected, severity: 'warning' };
		}
		const lacks = (one: Resource): [string, string][] =>
			attributes.filter(([key, value]) => attribute(one.element, key) !== value.toLowerCase());
		const [first] = loaded;
		if (!first || loaded.some((one) => lacks(one).length === 0)) return;
		const missing = lacks(first).map(([key, value]) => `${key}="${value}"`);
		const message = { code: 'attribute', args: { name, attribute: missing.join(' ') } } as const;
		yield { message, ...at, node: first.element, actual: first.href, expected };
		return;
	}
	const hindered = idle && hindrance(idle);
	if (idle && hindered) {
		const { shown, policy } = hindered;
		const message = { code: 'unloaded', args: { name, shown } } as const;
		const mended = policy ? [cure(hindered, idle)] : expected;
		const node = policy?.element ?? idle.element;
		yield { message, ...at, node, actual: idle.href, expected: mended };
		return;
	}
	const other = candidates.find((one) => isLoaded(one) && one.url?.host === url.host);
	if (other) {
		const message = { code: 'other', args: { name, actual: other.href, url: url.href } } as const;
		yield { message, ...at, node: other.element, actual: other.href, expected };
	} else if (answered === 'yes') {
		yield { message: { code: 'missing', args: { name, url: url.href } }, ...at, expected };
	} else {
		const yes = publisher ? [`pixels: ['${publisher}']   in the config`] : [];
		const message = { code: 'unanswered', args: { name, url: url.href } } as const;
		yield { message, ...at, expected: [...yes, ...expected] };
	}
}

/** A policy is opened for the counter's host; what the element itself does is undone. */
function cure({ shown, policy }: Hindrance, { url }: Resource): string {
	if (!policy) return `the counter without ${shown}`;
	const kept = policy.sources.filter((source) => !/^'none'$/i.test(source));
	return `${[policy.name, ...kept, url?.origin ?? ''].join(' ')}   in ${policy.where}`;
}

/**
 * The same counter for the same article: host and path, where most have the article's id, and those
 * parameters that could be one. How a copy was made (`distributor=…`) may differ.
 */
function isSameCounter(found: URL, wanted: URL): boolean {
	return (
		bareHost(found.hostname) === bareHost(wanted.hostname) &&
		found.port === wanted.port &&
		found.pathname === wanted.pathname &&
		[...wanted.searchParams]
			.filter(([, value]) => /\d/.test(value))
			.every(([key, value]) => found.searchParams.getAll(key).includes(value))
	);
}

/** A counter is small or says what it is, and comes from somewhere else. */
function looksLikeCounter({ url, element }: Resource, page: string): boolean {
	if (url === null || url.host === new URL(page).host) return false;
	const { width, height } = element.properties;
	const isTiny = [width, height].some((size) => /^[01](?:px)?$/.test(String(size ?? '')));
	return isTiny || counterWord.test(`${url.host}${url.pathname}${url.search}`);
}

function attributesOf({ detail }: Duty): [string, string][] {
	return Object.entries(detail).flatMap(([key, value]): [string, string][] =>
		key.startsWith('attr:') ? [[key.slice('attr:'.length), value]] : [],
	);
}

/** Value of an attribute by its name in HTML, lower case, or null. */
function attribute({ properties }: Element, name: string): string | null {
	const wanted = name.toLowerCase().replaceAll('-', '');
	const key = Object.keys(properties).find((one) => one.toLowerCase() === wanted);
	return key === undefined ? null : String(properties[key]).trim().toLowerCase();
}

function snippet(kind: string, url: URL, attributes: readonly [string, string][]): string {
	const own = Object.fromEntries(attributes);
	return kind === 'script'
		? elementSnippet('script', { src: url.href, async: '', ...own })
		: elementSnippet('img', { src: url.href, alt: '', width: '1', height: '1', ...own });
}
