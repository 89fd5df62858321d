import { departures, redirectAway } from '../departures.ts';
import { partlySeen } from '../partly-seen.ts';
import { defineRule, type PageContext, type Report } from '../rule.ts';
import { creditSnippet } from '../snippets.ts';
import type { HiddenReason } from '../visibility/visibility.ts';
import { hiddenWords } from '../visibility/visibility-words.ts';

/** What shows the words of a link and takes the link away. */
const DEAF = /^un(?:clickable|tabbable)$/;

export default defineRule({
	id: 'credit-visible',
	docs: {
		duty: 'A reader can see the credit.',
		what: 'The credit must be in the rendered page: not in a comment, `template`, `noscript` or closed `details`, not `hidden`, `inert` or `aria-hidden`, not struck out (`<s>`, `<del>`, `line-through`), and not made unseen by a style sheet of the build or an inline style (display, visibility, opacity, size, position, clip, colour). A `Refresh`, as a header or a `<meta>`, must not take readers to another address in less than a minute; to the page itself, or to the source, it may. Nor may the host lead readers away from the page by a rule of `_redirects`, `netlify.toml` or the `redirects` of `vercel.json`, except to the source, or to a page of the site with the work, which then owes the credit. On Netlify a page that was built beats a rule that is not forced (`301!`, `force = true`); on Cloudflare Pages it does not: without a `netlify.toml` such a rule is a warning. What style sheets leave open is a warning, such as a box that may lie over the credit (`::before`, `::after`, a layer beside it, the next section drawn up), or one that is left no room; so is a handler that stops presses on the backlink. A browser on this machine settles it ([`browser`](../configuration.md#browser)): it also finds credits that a script hides or takes off.',
		why: 'A credit is given to people. LG München I (37 O 8778/14) held that a credit shown only on mouse-over is none; what is hidden from screen readers is hidden from some readers.',
		bad: [
			{
				syntax: 'html',
				code: '<p style="display: none">“<a href="https://publisher.example/2026/story">Tides of the estuary</a>” by A. Writer, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>',
			},
			{
				syntax: 'html',
				code: '<template><p><a href="https://publisher.example/2026/story">Tides of the estuary</a>, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p></template>',
			},
		],
		good: [
			{
				syntax: 'html',
				code: '<p style="font-size: 0.85em; opacity: 0.8">“<a href="https://publisher.example/2026/story">Tides of the estuary</a>” by A. Writer, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>',
			},
		],
	},
	*page(context) {
		const { reading, terms, page } = context;
		const { hiddenBy } = reading;
		if (reading.state === 'shown') {
			yield* leavingReports(context);
			yield* redirectReports(context);
		}
		const partly = reading.state === 'shown' ? partlySeen(page, reading.backlinks) : null;
		if (partly !== null) {
			const { sight, link, code, where } = partly;
			const args = { shown: hiddenWords(sight.reason), where };
			const isDeaf = code === 'doubtful' && DEAF.test(sight.reason.code);
			yield {
				message: { code: isDeaf ? 'deaf' : code, args },
				field: 'source',
				node: link.element,
				actual: sight.reason.shown,
				expected: [withoutIt(sight.reason, creditSnippet(terms))],
				...(code === 'doubtful' ? { severity: 'warning' as const } : {}),
			};
		}
		if (reading.state !== 'hidden' || hiddenBy === null) return;
		if ('type' in hiddenBy) {
			yield {
				message: { code: 'comment', args: {} },
				field: 'source',
				node: hiddenBy,
				expected: [creditSnippet(terms)],
			};
			return;
		}
		const shown = hiddenWords(hiddenBy);
		yield {
			message: { code: hiddenBy.code === 'struck-out' ? 'struck' : 'hidden', args: { shown } },
			field: 'source',
			node: hiddenBy.element,
			actual: hiddenBy.shown,
			expected: [withoutIt(hiddenBy, creditSnippet(terms))],
		};
	},
});

/** A page that sends its readers elsewhere before they have read the credit. */
function* leavingReports(context: PageContext): Generator<Report<'credit-visible'>> {
	for (const { url, seconds, text, element, header, scriptless } of departures(context)) {
		const where = header ? ` in \`${header.file}\` (line ${header.line})` : '';
		const args = { shown: text, where, url: url.href, seconds: String(seconds) };
		yield {
			message: { code: 'left', args },
			field: 'source',
			actual: text,
			...(element ? { node: element } : {}),
			...(scriptless ? { severity: 'warning' } : {}),
			expected: [`no \`${text}\`${where}`],
		};
	}
}

/** A page that its host does not serve. */
function* redirectReports(context: PageContext): Generator<Report<'credit-visible'>> {
	const away = redirectAway(context);
	if (away === null) return;
	const { redirect, url, page } = away;
	const { file, line, isCertain } = redirect;
	yield {
		message: {
			code: isCertain ? 'redirected' : 'redirected-perhaps',
			args: { file, line: String(line), url: url.href },
		},
		field: 'source',
		actual: `line ${line} of ${file}`,
		expected: [`no redirect of ${context.page.url} in line ${line} of \`${file}\``],
		...(isCertain ? {} : { severity: 'warning' as const }),
		...(page === null ? {} : { unlessCarriedBy: page }),
	};
}

/** An attribute is to be taken away; out of an element such as `template` the credit has to move. */
function withoutIt({ shown, element, rule }: HiddenReason, credit: string): string {
	if (rule !== undefined)
		return `${rule.selector} { }   /* without ${shown.slice(rule.selector.length + 3, -2)} */`;
	return shown.startsWith('<') ? credit : `<${element.tagName}>   <!-- without ${shown} -->`;
}
