import { describe, expect, test } from 'vitest';
import { hostileArticle, hostilePages } from '../../../bench/lib/hostile-pages.ts';
import { compileDeclare, parseArticle } from '../../../plugins/article/index.ts';
import { createAuditor } from '../../../plugins/audit/index.ts';
import { parseOptions } from '../../../plugins/options.ts';

const options = parseOptions({}, 'the test');
const article = parseArticle('content/story.md', hostileArticle, compileDeclare(options));
const auditor = createAuditor({ articles: [article], options, site: null, headers: null });

/** Rules with findings on a page, or null for one that does not carry the article. */
function rulesOn(html: string): string[] | null {
	const { carries } = auditor.judgePage({ path: 'index.html', bytes: Buffer.from(html) });
	return carries[0]?.findings.map(({ rule }) => rule) ?? null;
}

describe('pages made to be slow are judged, and before the test runs out of time', () => {
	test.each(Object.entries(hostilePages(true)))('%s, with the credit', (_, html) => {
		expect(rulesOn(html)).toEqual([]);
	});

	// Where something is found, a page is read again with the place of every node.
	const named = ['100,000 nested elements', '50,000 attributes', 'one line of 20 MB'];
	test.each(named)('%s, without it', (name) => {
		expect(rulesOn(hostilePages(false)[name] ?? '')).toContain('credit-present');
	});
});
