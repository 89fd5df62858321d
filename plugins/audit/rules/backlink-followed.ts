import { hasWords } from '../credit-reading.ts';
import { disallowSeverity, disallowWords } from '../robots/disallow-words.ts';
import { nofollowTokens } from '../robots/robots.ts';
import { defineRule, type Report } from '../rule.ts';
import { backlinkSnippet } from '../snippets.ts';

/** What search engines take for “do not follow” (Google, “Qualify your outbound links”). */
const unfollowed = ['nofollow', 'ugc', 'sponsored'];

export default defineRule({
	id: 'backlink-followed',
	docs: {
		duty: 'Crawlers follow the backlink.',
		what: 'At least one visible backlink must be without `nofollow`, `ugc` and `sponsored` in its `rel`, and the page must not switch its links off: no `nofollow` or `none` in a robots meta tag of any crawler, nor in an `X-Robots-Tag` header of `_headers`. Nor may `robots.txt` keep crawlers from the page: where it keeps out all of them, Googlebot and Bingbot too, that is an error, where only some of these a warning. Crawlers that are no search engines, such as those of language models, may be kept out.',
		why: 'A link that tells crawlers not to follow it credits the source to people only. Some publishers forbid it in words (“not nofollowed”, “open for search engines”). `rehype-external-links` adds `nofollow` to every outside link unless its `rel` option is set.',
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
	*page({ reading, page, headers, disallowed, duties, terms }) {
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
				expected: [backlinkSnippet(terms), ...cure(link?.rel ?? [])],
			};
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
				],
			};
		}
		for (const { name, value, line } of headers) {
			if (name.toLowerCase() !== 'x-robots-tag') continue;
			if (!nofollowTokens(value).nofollow) continue;
			yield {
				message: { code: 'header', args: { value, line: String(line) } },
				field: 'source.url',
				actual: value,
				expected: [
					`X-Robots-Tag: ${keepsNoindex(value) ? 'noindex' : 'all'}   in place of line ${line} of _headers`,
				],
			} satisfies Report<'backlink-followed'>;
		}
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

/** What a robots line says besides is not the backlink's business, so it stays. */
function keepsNoindex(content: string): boolean {
	return /\b(?:noindex|none)\b/i.test(content);
}

/** The usual culprit, with the setting that cures it; who really wrote `rel`, a page does not say. */
function cure(rel: readonly string[]): string[] {
	return rel.includes('nofollow')
		? [
				"rehypePlugins: [[rehypeExternalLinks, { rel: ['noopener'] }]]   // if that plugin is in use: its default is nofollow",
			]
		: [];
}
