/** Reads pages for rules without a whole audit: a page, the terms of one work, and hand-made duties. */
import { wordsOfMarkdown, wordsOfText } from '../../plugins/article/words/words.ts';
import { type CreditReading, readCredit } from '../../plugins/audit/credit-reading.ts';
import type { Page } from '../../plugins/audit/page/page.ts';
import { readPage } from '../../plugins/audit/page/read-page.ts';
import { readExactTree } from '../../plugins/audit/page/tree.ts';
import { createIndex } from '../../plugins/audit/pairing/fingerprints.ts';
import type { Report, Rule } from '../../plugins/audit/rule.ts';
import { type RuleId, words } from '../../plugins/messages.ts';
import type { Author, Duty, Terms } from '../../plugins/model.ts';
import { parseLicense } from '../../plugins/terms/index.ts';
import { sourceUrl } from './article.ts';

/** Twelve paragraphs that have no words in common but the small ones. */
export const paragraphs: readonly string[] = Array.from({ length: 12 }, (_, at) => {
	const own = 'tide wind moon boat sand shore water ebb flood gull'.split(' ');
	return `${own.map((word) => `${word}${'abcdefghijkl'[at]}`).join(' and ')}.`;
});

/** Paragraphs of the work as HTML, `from` and `to` as for slices. */
export function work(from = 0, to = paragraphs.length): string {
	return paragraphs
		.slice(from, to)
		.map((text) => `<p>${text}</p>`)
		.join('\n');
}

/** Terms of a work by A. Writer at The Publisher. */
export function termsOf(changes: Partial<Terms> = {}): Terms {
	const license = parseLicense('CC-BY-4.0');
	if (license.kind !== 'license') throw new Error('CC-BY-4.0 is no licence');
	const publisher = { id: null, name: 'The Publisher', url: 'https://publisher.example/' };
	return {
		status: 'republished',
		title: 'Tides of the estuary',
		authors: authors('A. Writer'),
		source: { url: sourceUrl, publisher, title: null, published: null },
		publisher,
		grant: { kind: 'license', license: license.license },
		changes: [],
		notices: [],
		duties: [],
		statements: [],
		textOrigin: null,
		...changes,
	};
}

export function authors(...names: string[]): Author[] {
	return names.map((name) => ({ name, url: null, institution: null }));
}

export function dutyOf(rule: string, detail: Record<string, string>): Duty {
	const evidence = {
		kind: 'profile' as const,
		text: 'The policy says so.',
		url: null,
		place: null,
	};
	return { rule, severity: 'error', detail, evidence };
}

/** Reads a page that may carry the paragraphs above, or a text of its own. */
export function readHtml(
	html: string,
	terms: Terms = termsOf(),
	text: string = paragraphs.join('\n\n'),
): { page: Page; reading: CreditReading } {
	const url = 'https://my-site.example/a/';
	const page = readPage('a/index.html', readExactTree(`<body>${html}</body>`), url);
	const index = createIndex([{ key: 0, words: wordsOfMarkdown(text, { mdx: false }) }]);
	const isWork = (block: string): boolean => {
		const found = wordsOfText(block);
		return found.length >= 8 && index.carries(0, found) >= 0.5;
	};
	return { page, reading: readCredit(page, terms, isWork) };
}

/** What a rule reports about a page, with its words. */
export function reportsOf<Id extends RuleId>(
	rule: Rule<Id>,
	html: string,
	duties: readonly Duty[],
	terms: Terms = termsOf({ duties }),
): (Report<Id> & { words: string })[] {
	const context = {
		...readHtml(html, terms),
		duties,
		terms,
		article: { declaration: { source: null } } as never,
		site: null,
		facts: {},
		grants: [],
		headers: [],
		disallowed: null,
		several: false,
	};
	return [...(rule.page?.(context as never) ?? [])].map((report) => ({
		...report,
		words: words(rule.id, report.message),
	}));
}
