import { expect, test } from 'vitest';
import { amend } from '../../../plugins/audit/amend.ts';
import type { AuditResult, Finding } from '../../../plugins/model.ts';

function finding(changes: Partial<Finding> = {}): Finding {
	return {
		rule: 'credit-visible',
		severity: 'warning',
		message: 'said',
		article: 'content/a.md',
		place: { line: 5, column: 3 },
		page: 'a/index.html',
		pagePlace: null,
		actual: null,
		expected: [],
		evidence: null,
		waived: false,
		url: '',
		...changes,
	};
}

const doubt = finding();
const other = finding({ rule: 'license-linked', article: 'content/b.md', page: 'b/index.html' });
const page = { kind: 'html', extent: 'full', verdict: 'pass' } as const;
const result: AuditResult = {
	version: 1,
	verdict: 'pass',
	counts: {
		...{ articles: 2, republished: 2, pages: 3, reproductions: 3 },
		...{ errors: 0, warnings: 2, waived: 0 },
	},
	articles: ['a', 'b'].map((name) => ({
		path: `content/${name}.md`,
		verdict: 'pass',
		source: null,
		license: null,
		pages: [
			{ ...page, path: `${name}/index.html` },
			{ ...page, path: `${name}/print.html` },
		],
	})),
	findings: [doubt, other],
};

test('a warning that is settled goes', () => {
	const amended = amend(result, new Set([doubt]), []);
	expect(amended.findings).toEqual([other]);
	expect(amended.counts).toMatchObject({ errors: 0, warnings: 1 });
	expect(amended.verdict).toBe('pass');
	expect(amended.articles).toEqual(result.articles);
	expect(result.findings.length).toBe(2);
});

test('an error fails the report, its article and its page, and no other one', () => {
	const error = finding({ severity: 'error', message: 'seen' });
	const early = finding({ severity: 'warning', place: { line: 1, column: 1 } });
	const amended = amend(result, new Set([doubt]), [error, early]);
	expect(amended.findings).toEqual([early, error, other]);
	expect(amended.counts).toMatchObject({ errors: 1, warnings: 2 });
	expect(amended.verdict).toBe('fail');
	expect(amended.articles.map(({ verdict }) => verdict)).toEqual(['fail', 'pass']);
	expect(amended.articles[0]?.pages.map(({ verdict }) => verdict)).toEqual(['fail', 'pass']);
});

test('nothing new is the same report', () => {
	expect(amend(result, new Set(), [])).toBe(result);
});
