import type { ArticleRecord, AuditResult, Finding } from '../model.ts';
import { type Markup, markup } from './markup.ts';
import {
	nothingCheckedWords,
	placeSuffix,
	type ReportContext,
	standingOf,
	uncheckedWords,
	wholeMessage,
} from './writer.ts';

/**
 * JUnit's XML, as Jenkins, GitLab and others read it: a suite for each article, a test for its
 * Markdown and one for each page that carries it. No times: the same result gives the same bytes.
 */
export function reportJunit(result: AuditResult, context: ReportContext): string {
	const byArticle = Map.groupBy(result.findings, ({ article }) => article);
	const suites = result.articles.map((article) =>
		suiteOf(article.path, testsOf(article, byArticle.get(article.path) ?? [], context), context),
	);
	const run = runTests(result, byArticle.get(null) ?? [], context);
	if (run.length > 0) suites.unshift(suiteOf('creditline', run, context));
	const total = sum(suites);
	const text = markup`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="creditline" tests="${total.tests}" failures="${total.failures}" errors="${total.errors}" skipped="${total.skipped}">
${suites.map(({ xml }) => xml)}</testsuites>
`;
	return text.text;
}

/** What is about no article: the run itself, and the config. */
function runTests(
	result: AuditResult,
	findings: readonly Finding[],
	context: ReportContext,
): Test[] {
	const tests: Test[] = [];
	const nothing = nothingCheckedWords(result);
	if (nothing !== null) {
		tests.push({ name: 'something is checked', error: nothing, findings: [], out: [] });
	}
	if (findings.length > 0) tests.push({ name: context.config, error: null, findings, out: [] });
	const out = (result.unchecked ?? []).map(uncheckedWords);
	if (out.length > 0) tests.push({ name: 'files not checked', error: null, findings: [], out });
	return tests;
}

function testsOf(
	article: ArticleRecord,
	findings: readonly Finding[],
	{ outDir }: ReportContext,
): Test[] {
	const pages = new Set(article.pages.map(({ path }) => path));
	const byPage = Map.groupBy(findings, ({ page }) => (page && pages.has(page) ? page : null));
	const test = (name: string, own: readonly Finding[] = []): Test => {
		return { name, error: null, findings: own, out: [] };
	};
	return [
		test(article.path, byPage.get(null)),
		...article.pages.map(({ path }) => test(outDir + path, byPage.get(path))),
	];
}

function suiteOf(name: string, tests: readonly Test[], context: ReportContext): Suite {
	const judged = tests.map((test) => caseOf(name, test, context));
	const count = (kind: Case['kind']): number => judged.filter((one) => one.kind === kind).length;
	const counts = {
		tests: tests.length,
		failures: count('failure'),
		errors: count('error'),
		skipped: count('skipped'),
	};
	const xml = markup`	<testsuite name="${name}" tests="${counts.tests}" failures="${counts.failures}" errors="${counts.errors}" skipped="${counts.skipped}">
${judged.map((one) => one.xml)}	</testsuite>
`;
	return { ...counts, xml };
}

function caseOf(
	suite: string,
	{ name, error, findings, out }: Test,
	{ outDir }: ReportContext,
): Case {
	const told = (finding: Finding): string => tell(finding, outDir);
	const errors = findings.filter((finding) => standingOf(finding) === 'error');
	const others = findings.filter((finding) => standingOf(finding) !== 'error');
	const notes = [...others.map((finding) => `${standingOf(finding)}: ${told(finding)}`), ...out];
	const parts: Markup[] = [];
	let kind: Case['kind'] = 'pass';
	if (error !== null) {
		kind = 'error';
		parts.push(markup`			<error type="nothing-checked" message="${oneLine(error)}"/>\n`);
	} else if (errors.length > 0) {
		kind = 'failure';
		const [first] = errors;
		const more = errors.length === 1 ? '' : ` (and ${errors.length - 1} more)`;
		parts.push(
			markup`			<failure type="${first?.rule ?? ''}" message="${oneLine(`${first?.message}${more}`)}">${errors.map(told).join('\n\n')}</failure>\n`,
		);
	} else if (others.some(({ waived }) => waived)) {
		kind = 'skipped';
		parts.push(markup`			<skipped message="waived"/>\n`);
	}
	if (notes.length > 0) {
		parts.push(markup`			<system-out>${notes.join('\n\n')}</system-out>\n`);
	}
	const xml =
		parts.length === 0
			? markup`		<testcase classname="${suite}" name="${name}"/>\n`
			: markup`		<testcase classname="${suite}" name="${name}">\n${parts}		</testcase>\n`;
	return { kind, xml };
}

function tell(finding: Finding, outDir: string): string {
	const { rule, article, place, page, pagePlace, url } = finding;
	const lines = [article === null ? rule : `${rule}  ${article}${placeSuffix(place)}`];
	if (page !== null) lines.push(`page: ${outDir}${page}${placeSuffix(pagePlace)}`);
	return [...lines, wholeMessage(finding), url].join('\n');
}

/** A parser makes one space of a line break in an attribute; so do we, for all parsers alike. */
function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ');
}

function sum(suites: readonly Suite[]): Counts {
	const total = { tests: 0, failures: 0, errors: 0, skipped: 0 };
	for (const suite of suites) {
		total.tests += suite.tests;
		total.failures += suite.failures;
		total.errors += suite.errors;
		total.skipped += suite.skipped;
	}
	return total;
}

interface Counts {
	tests: number;
	failures: number;
	errors: number;
	skipped: number;
}

interface Suite extends Counts {
	xml: Markup;
}

interface Case {
	kind: 'pass' | 'failure' | 'error' | 'skipped';
	xml: Markup;
}

/** One thing that is reported as a test. */
interface Test {
	name: string;
	/** Why it could not be run, or null. */
	error: string | null;
	findings: readonly Finding[];
	out: readonly string[];
}
