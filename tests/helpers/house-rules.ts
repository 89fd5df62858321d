/** Judges a page under one house rule of the publisher. */
import { compileDeclare, parseArticle } from '../../plugins/article/index.ts';
import { audit, type HostFiles } from '../../plugins/audit/index.ts';
import type { Finding } from '../../plugins/model.ts';
import { parseOptions, type UserOptions } from '../../plugins/options.ts';
import { article, body, sourceUrl } from './article.ts';

export interface HousePage {
	/** HTML of the head. */
	head?: string;
	/** HTML behind the credit. */
	end?: string;
	/** What the publisher's profile holds besides. */
	profile: Partial<NonNullable<UserOptions['publishers']>[number]>;
	pixels?: string[];
	headers?: string;
	hostFiles?: HostFiles;
	robots?: string;
	/** Null: the site's address is not known. */
	site?: string | null;
	/** Address of the source. */
	source?: string;
	/** Paths of further pages, without any work. */
	beside?: readonly string[];
	path?: string;
	/** Markdown above the text. */
	text?: string;
}

const license = '<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>';

/** Findings on an otherwise honest page. */
export async function judgeHouse(page: HousePage): Promise<readonly Finding[]> {
	const { head = '', end = '', profile, pixels = [], site = 'https://site.example' } = page;
	const source = page.source ?? sourceUrl;
	const options = parseOptions(
		{
			publishers: [
				{
					id: 'the-publisher',
					name: 'The Publisher',
					domains: ['publisher.example'],
					...profile,
				},
			],
			pixels,
		},
		'test',
	);
	const html = `<!doctype html><html><head>${head}</head><body><main><p>${body}</p><p>A. Writer, <a href="${source}">The Publisher</a>, ${license}</p></main>${end}</body></html>`;
	const text = article({ [sourceUrl]: source }, `${page.text ?? ''}${body}`);
	const result = await audit({
		articles: [parseArticle('content/a.md', text, compileDeclare(options))],
		options,
		site,
		pages: [
			{ path: page.path ?? 'a/index.html', bytes: new TextEncoder().encode(html) },
			...(page.beside ?? []).map((path) => ({ path, bytes: new TextEncoder().encode('<p>Else.') })),
		],
		headers: page.headers ?? null,
		hostFiles: page.hostFiles ?? {},
		robots: page.robots ?? null,
	});
	return result.findings;
}

/** `rule severity: message` of each. */
export function said(findings: readonly Finding[]): string[] {
	return findings.map(({ rule, severity, message }) => `${rule} ${severity}: ${message}`);
}
