import type { Duty } from '../../model.ts';
import { canonicalElsewhere } from '../canonicals.ts';
import { hasWords } from '../credit-reading.ts';
import { relCures, robotsCures } from '../culprits.ts';
import { elementSnippet } from '../element-snippet.ts';
import { partHidden } from '../partly-seen.ts';
import { disallowSeverity, disallowWords } from '../robots/disallow-words.ts';
import { nofollowTokens } from '../robots/robots.ts';
import { defineRule, type PageContext, type Report } from '../rule.ts';
import { backlinkSnippet } from '../snippets.ts';
import { hiddenWords } from '../visibility/visibility-words.ts';

/** What search engines take for “do not follow” (Google, “Qualify your outbound links”). */
const unfollowed = ['nofollow', 'ugc', 'sponsored'];

export default defineRule({
	id: 'backlink-followed',
	docs: {
		duty: 'Crawlers follow the backlink.',
		what: 'At least one visible backlink must be without `nofollow`, `ugc` and `sponsored` in its `rel`, on screens of any width, and the page must not switch its links off: no `nofollow` or `none` in a robots meta tag of any crawler, nor in an `X-Robots-Tag` header of `_headers`, `netlify.toml` or `vercel.json`. A canonical link may lead to the page itself, to the source, or to another page of the site with the work, which then owes the credit; to a page without the work it is an error, to a third site or to a page that is not in the output, such as one that is rendered on demand, a warning, since crawlers read that page instead. Nor may `robots.txt` keep crawlers from the page: where it keeps out all of them, Googlebot and Bingbot too, that is an error, where only some of these a warning. Crawlers that are no search engines, such as those of language models, may be kept out.',
		why: 'A link that tells crawlers not to follow it credits the source to people only. Some publishers forbid it in words (“not nofollowed”, “open for search engines”). `rehype-external-links` adds `nofollow` to every outside link unless its `rel` option is set; `astro-seo` and `@astrolib/seo` have a `nofollow` for whole pages.',
		bad: [
			{
				syntax: 'html',
				code: '<p><a rel="nofollow noopener" href="https://publisher.example/2026/story">Tides of the estuary</a> by A. Writer, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>',
			},
			{ syntax: 'headers', code: '/*\n  X-Robots-Tag: nofollow' },
			{ syntax: 'robots', code: 'User-agent: *\nDisallow: /a/' },
		],
		good: [
			{
				syntax: 'html',
				code: '<p><a rel="noopener external" href="https://publisher.example/2026/story">Tides of the estuary</a> by A. Writer, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>',
			},
			{ syntax: 'headers', code: '/*\n  X-Robots-Tag: max-snippet:-1' },
			{ syntax: 'robots', code: 'User-agent: GPTBot\nDisallow: /' },
		],
	},
	*page(context) {
		const { reading, page, headers, disallowed, duties, terms } = context;
		if (reading.state !== 'shown') return;
		const links = reading.backlinks.filter(hasWords);
		const marked = links.map(({ rel }) => rel.find((token) => unfollowed.includes(token)));
		if (links.length > 0 && marked.every((token) => token !== undefined)) {
			const [link] = links;
			yield {
				message: { code: 'rel', args: { token: link?.rel.join(' ') ?? '' } },
				field: 'source.url',
				...(link ? { node: link.element } : {}),
				actual: `rel="${link?.rel.join(' ') ?? ''}"`,
				expected: [backlinkSnippet(terms), ...relCures(link?.rel ?? [])],
			};
		} else if (marked.some((token) => token !== undefined)) {
			const followed = links.filter((_, at) => marked[at] === undefined);
			const sights = followed.map(({ sight }) => sight);
			const partly = partHidden(page, reading.backlinks, sights);
			if (partly !== null) {
				const { reason } = partly.sight;
				yield {
					message: { code: partly.code, args: { shown: hiddenWords(reason), where: partly.where } },
					...(partly.code === 'doubtful' ? { severity: 'warning' as const } : {}),
					field: 'source.url',
					node: reason.element,
					actual: reason.shown,
					expected: [backlinkSnippet(terms)],
				};
			}
		}
		for (const { name, content, element } of page.robots) {
			if (!nofollowTokens(content).nofollow) continue;
			yield {
				message: { code: 'meta', args: { name, content } },
				field: 'source.url',
				node: element,
				actual: content,
				expected: [
					`<meta name="${name}" content="${keepsNoindex(content) ? 'noindex, follow' : 'follow'}">`,
					...robotsCures(name, content),
				],
			};
		}
		for (const { name, value, line, file } of headers) {
			if (name.toLowerCase() !== 'x-robots-tag') continue;
			if (!nofollowTokens(value).nofollow) continue;
			yield {
				message: { code: 'header', args: { value, file, line: String(line) } },
				field: 'source.url',
				actual: value,
				expected: [
					`X-Robots-Tag: ${keepsNoindex(value) ? 'noindex' : 'all'}   in place of line ${line} of ${file}`,
				],
			} satisfies Report<'backlink-followed'>;
		}
		yield* elsewhere(context);
		if (disallowed) {
			const { args, expected } = disallowWords(disallowed);
			yield {
				message: { code: 'disallowed', args },
				field: 'source.url',
				actual: args.text,
				expected,
				severity: disallowSeverity(disallowed, duties[0]?.severity ?? 'error'),
			} satisfies Report<'backlink-followed'>;
		}
	},
});

/** Crawlers that are sent to another page find the backlink only if that page has it. */
function* elsewhere(context: PageContext): Generator<Report<'backlink-followed'>> {
	const { page, terms } = context;
	const found = canonicalElsewhere(context);
	if (found === null) return;
	// Where the publisher has a say in it, the link itself is judged; where it forbids links to other
	// sites, that says nothing of those to pages of this one.
	const isJudged = ({ rule, detail }: Duty): boolean =>
		rule === 'canonical-kept' && (detail.rule !== 'forbidden' || found.page === null);
	if (terms.duties.some(isJudged)) return;
	const { element, shown: actual } = found.canonical;
	const shared = {
		field: 'source.url',
		...(element ? { node: element } : {}),
		actual,
		expected: [elementSnippet('link', { rel: 'canonical', href: page.url })],
	};
	if (found.page === null) {
		yield { message: { code: 'canonical', args: { actual } }, ...shared, severity: 'warning' };
	} else {
		const message = { code: 'canonical-bare', args: { actual } } as const;
		yield { message, ...shared, unlessCarriedBy: found.page, ifBuilt: true };
		// Rendered on demand, by another program, or not there at all: a guess in either direction.
		yield {
			message: { code: 'canonical-unread', args: { actual } },
			...shared,
			severity: 'warning',
			unlessCarriedBy: found.page,
			ifBuilt: false,
		};
	}
}

/** What a robots line says besides is not the backlink's business, so it stays. */
function keepsNoindex(content: string): boolean {
	return /\b(?:noindex|none)\b/i.test(content);
}
