/** Judges a sample inside a wrap by all rules, in memory, and compares with what a fault expects. */
import { compileDeclare, parseArticle } from '../../plugins/article/index.ts';
import { audit } from '../../plugins/audit/index.ts';
import { kindOf } from '../../plugins/audit/page/kind.ts';
import type { AuditResult, Finding } from '../../plugins/model.ts';
import { parseOptions } from '../../plugins/options.ts';
import type { Fault, Sample } from './sample.ts';
import { sceneOf } from './scenes.ts';
import { pagePath, type Wrap } from './wraps.ts';

const encoder = new TextEncoder();
const site = 'https://site.example';
const articlePath = 'content/story.md';

/** A build in memory: its files by path, and the article that the site is made of. */
export interface Built {
	article: string;
	pages: Readonly<Record<string, string>>;
	sample: Sample;
}

/** The honest build of a scene inside a wrap. */
export function honest(scene: Fault['scene'], wrap: Wrap): Built {
	const sample = sceneOf(scene ?? 'plain', wrap.language);
	return build(sample, sample, wrap);
}

/**
 * The build with a fault in it.
 *
 * @throws Error where a piece that the fault names stays as it was
 */
export function broken(fault: Fault, wrap: Wrap): Built {
	const sample = sceneOf(fault.scene ?? 'plain', wrap.language);
	const changed: Record<string, unknown> = { ...sample };
	for (const [piece, change] of Object.entries(fault.edit)) {
		const before = sample[piece as keyof Sample];
		const after = (change as (value: unknown, language: unknown) => unknown)(before, wrap.language);
		if (after === before) throw new Error(`${fault.name} changes nothing in “${piece}”`);
		changed[piece] = after;
	}
	return build(changed as unknown as Sample, sample, wrap);
}

/** What the audit says of a build. */
export function judge({ article, pages, sample }: Built): Promise<AuditResult> {
	const options = parseOptions(sample.config, 'a test');
	const declare = compileDeclare(options);
	const articles = Object.entries({ ...sample.articles, [articlePath]: article });
	return audit({
		articles: articles.map(([path, text]) => parseArticle(path, text, declare)),
		options,
		site,
		pages: Object.entries(pages).map(([path, text]) => {
			const bytes = encoder.encode(text);
			return { path, bytes, kind: path.endsWith('.html') ? 'html' : kindOf(bytes) };
		}),
		headers: sample.headers || null,
		hostFiles: { _redirects: sample.redirects || null },
		robots: sample.robots || null,
		readAsset: (path) => (path === 'styles.css' ? sample.sheet : null),
	});
}

/**
 * What differs from what a fault expects, one sentence each; nothing where it is caught by its rules,
 * at its place, and by no other.
 */
export function missedBy(fault: Fault, built: Built, result: AuditResult): string[] {
	const said: string[] = [];
	// Where the article itself says something else, what stands beside its page is wrong as well.
	const asks = fault.edit.frontMatter !== undefined || fault.edit.text !== undefined;
	const findings = result.findings.filter(({ page }) => {
		return !asks || page === null || page === pagePath || page === fault.page;
	});
	const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
	const expected = [...fault.rules].sort();
	if (rules.join(' ') !== expected.join(' ')) {
		said.push(`expected ${expected.join(', ')}, found ${rules.join(', ') || 'nothing'}`);
	}
	const severity = findings.some((one) => one.severity === 'error') ? 'error' : 'warning';
	if (findings.length > 0 && severity !== (fault.severity ?? 'error')) said.push(`is ${severity}`);
	const own = findings.filter(({ rule }) => rule === fault.rules[0]);
	if (own.length === 0) return said;
	if (fault.at !== undefined) {
		const places = own.map((one) => standsAt(built, one));
		const wanted = fault.at === null ? null : bare(fault.at);
		if (!places.some((text) => (wanted === null ? text === null : text?.startsWith(wanted)))) {
			said.push(`expected at ${fault.at}, found at ${places.map((one) => one?.slice(0, 60))}`);
		}
	}
	if (fault.page && !own.some(({ page }) => page === fault.page)) {
		said.push(`expected in ${fault.page}, found in ${own.map(({ page }) => page)}`);
	}
	if (fault.line !== undefined) {
		const lines = own.map(({ place }) => built.article.split('\n')[(place?.line ?? 0) - 1]?.trim());
		if (!lines.some((line) => line?.startsWith(fault.line as string))) {
			said.push(`expected the line ${fault.line}, found ${lines.join(' | ')}`);
		}
	}
	return said;
}

function build(sample: Sample, whole: Sample, wrap: Wrap): Built {
	const article = `---\n${sample.frontMatter}---\n\n${sample.text}\n`;
	return { article, pages: { ...wrap.pages(sample, whole), ...sample.files }, sample };
}

/** The page from the finding's place on, without quotes and white space; null without a place. */
function standsAt({ pages }: Built, { page, pagePlace }: Finding): string | null {
	if (page === null || pagePlace === null) return null;
	const line = (pages[page] ?? '').split('\n')[pagePlace.line - 1] ?? '';
	return bare(line.slice(pagePlace.column - 1));
}

/** Minifiers drop quotes and white space. */
function bare(html: string): string {
	return html.replace(/["\s]/g, '');
}
