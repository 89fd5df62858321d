import type { Element } from 'hast';
import type { Duty } from '../../model.ts';
import { elementSnippet, headSnippet } from '../element-snippet.ts';
import type { Within } from '../page/resource.ts';
import { disallowSeverity, disallowWords } from '../robots/disallow-words.ts';
import type { ServedHeader } from '../robots/host-headers.ts';
import { expires, noindexAgents } from '../robots/robots.ts';
import { defineRule, type PageContext, type Report } from '../rule.ts';

export default defineRule({
	id: 'indexing-kept',
	docs: {
		duty: 'Search engines index the copy, or do not, as the publisher wants it.',
		what: 'Where the publisher asks for `noindex`: it, or `none`, stands in a `<meta name="robots">` of the `<head>` or in an `X-Robots-Tag` header of `_headers`, `netlify.toml` or `vercel.json`, for all crawlers, and `robots.txt` lets crawlers read the page, because what they may not fetch they never read. Where the publisher forbids it: no `noindex` and no `unavailable_after` for any crawler, and no `Disallow` of the page.',
		why: 'Like texts at two addresses compete in search, and Google advises publishers to have partners keep their copies out of the index. Buffalo’s Fire asks for it beside a canonical link; most publishers want the opposite, or say nothing. So only the publisher’s own rules make it a duty, and no Creative Commons licence does. Without `nofollow` a page with `noindex` still links to the source.',
		options:
			"publishers: [{ id: 'the-publisher', name: 'The Publisher', domains: ['publisher.example'], noindex: { rule: 'required' } }]",
		bad: [
			{ syntax: 'html', code: '<head></head>' },
			{ syntax: 'html', code: '<head><meta name="googlebot" content="noindex"></head>' },
			{ syntax: 'headers', code: '/a/\n  X-Robots-Tag: googlebot: noindex' },
		],
		good: [
			{ syntax: 'html', code: '<head><meta name="robots" content="noindex"></head>' },
			{ syntax: 'headers', code: '/a/\n  X-Robots-Tag: noindex' },
		],
	},
	*page(context) {
		const limits = limitsOf(context);
		const found = limits.filter((one) => !one.expires);
		for (const duty of context.duties) {
			const { evidence, severity } = duty;
			const judged =
				duty.detail.rule === 'forbidden'
					? forbidden(limits, duty, context)
					: required(found, duty, context);
			for (const report of judged) {
				yield {
					field: 'source.url',
					evidence,
					severity,
					...report,
				} satisfies Report<'indexing-kept'>;
			}
		}
	},
});

function* required(
	found: readonly Noindex[],
	{ severity }: Duty,
	{ disallowed }: PageContext,
): Generator<Report<'indexing-kept'>> {
	const expected = [
		elementSnippet('meta', { name: 'robots', content: 'noindex' }),
		headSnippet,
		"X-Robots-Tag: noindex   in _headers, under the page's path",
	];
	const read = found.filter(({ within }) => within === 'head' || within === null);
	const named = read.filter(({ strict }) => strict.length > 0);
	const [first] = read;
	const [unread] = found;
	if (read.some(({ strict }) => strict.includes(null))) {
		if (!disallowed) return;
		const { args, expected: cure } = disallowWords(disallowed);
		yield {
			message: { code: 'unseen', args },
			actual: args.text,
			expected: cure,
			severity: disallowSeverity(disallowed, severity),
		};
	} else if (named.length > 0) {
		const crawlers = [...new Set(named.flatMap(({ strict }) => strict))].join(', ');
		const message = { code: 'partial', args: { crawlers } } as const;
		yield { message, ...at(named[0]), actual: named[0]?.text ?? '', expected };
	} else if (first) {
		const message = { code: 'unclear', args: { text: first.text } } as const;
		yield { message, ...at(first), actual: first.text, expected };
	} else if (unread) {
		const where = unread.within === 'body' ? 'the body' : `\`<${unread.within}>\``;
		const message = { code: 'unread', args: { where } } as const;
		yield { message, ...at(unread), actual: unread.text, expected };
	} else {
		yield { message: { code: 'absent', args: {} }, expected };
	}
}

function* forbidden(
	found: readonly Noindex[],
	{ severity }: Duty,
	{ disallowed }: PageContext,
): Generator<Report<'indexing-kept'>> {
	for (const one of found) {
		const { text, header } = one;
		const file = header?.file ?? '';
		const line = String(header?.line ?? '');
		const where = header ? ` in \`${file}\` (line ${line})` : '';
		yield {
			message: one.expires
				? { code: 'expires', args: { text, where } }
				: header
					? { code: 'header', args: { text, file, line } }
					: { code: 'meta', args: { text } },
			...at(one),
			actual: text,
			expected: [
				header
					? `X-Robots-Tag: all   in place of line ${line} of ${file}`
					: elementSnippet('meta', { name: one.name, content: 'all' }),
			],
		};
	}
	if (!disallowed) return;
	const { args, expected } = disallowWords(disallowed);
	yield {
		message: { code: 'disallowed', args },
		actual: args.text,
		expected,
		severity: disallowSeverity(disallowed, severity),
	};
}

/** Whatever keeps a crawler from indexing the page, now or from a day on. */
function limitsOf({ page, headers }: PageContext): Noindex[] {
	const found: Noindex[] = [];
	const add = (
		content: string,
		name: string | null,
		rest: Omit<Noindex, 'strict' | 'expires'>,
	): void => {
		const isNow = noindexAgents(content, false).length > 0;
		if (!isNow && !expires(content)) return;
		// What is said to one crawler binds no other, whatever its value names.
		const strict = noindexAgents(content, true).map((agent) => name ?? agent);
		found.push({ strict, expires: !isNow, ...rest });
	};
	for (const { name, content, element, within } of page.robots) {
		const crawler = name.trim().toLowerCase();
		const text = elementSnippet('meta', { name, content });
		const rest = { name, text, element, within, header: null };
		add(content, crawler === 'robots' ? null : crawler, rest);
	}
	for (const header of headers) {
		const { name, value } = header;
		if (name.toLowerCase() !== 'x-robots-tag') continue;
		add(value, null, { name, text: `${name}: ${value}`, element: null, within: null, header });
	}
	return found;
}

function at(one: Noindex | undefined): { node?: Element } {
	return one?.element ? { node: one.element } : {};
}

interface Noindex {
	/** Crawlers for which it is written as all of them read it; null for all crawlers. */
	strict: readonly (string | null)[];
	/** As it stands there. */
	text: string;
	/** Null for a header. */
	element: Element | null;
	within: Within | null;
	/** Name of the element or the header, as written. */
	name: string;
	/** Null for an element. */
	header: ServedHeader | null;
	/** From a day on, and not yet. */
	expires: boolean;
}
