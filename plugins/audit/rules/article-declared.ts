import type { Terms, TextOrigin } from '../../model.ts';
import { bareHost } from '../address/host.ts';
import { originSnippet, quoted } from '../front-matter-snippet.ts';
import { foldName } from '../names.ts';
import { originalOrigin } from '../original-origin.ts';
import { defineRule, type Report } from '../rule.ts';
import { statedOrigin } from '../stated-terms.ts';

/** From here on a sentence says so plainly that `original: true` beside it needs a person to look. */
const plainEnough = 0.8;

export default defineRule({
	id: 'article-declared',
	docs: {
		duty: 'An article in scope names its source or says that it is original.',
		what: 'Every Markdown file that the `articles` globs match must say where it comes from: a `source` (in the front matter, or through an entry of `sources` in the config), or `original: true`. A `url` alone decides nothing: on most sites it is the page’s own address. Nor does a `canonical_url` on the site’s own host. A sentence in the text such as “This post first appeared on …” decides nothing either, but the finding quotes it and fills in what it says. Where such a sentence names another publisher beside `original: true`, that is a warning: a cross-post by its own author is fine, a forgotten source is not. So is a sentence that names another publisher than the front matter does, and an address of a known publisher beside the name of an unknown one: then the terms of the wrong publisher may be the ones that are held.',
		why: 'Whoever republishes owes a credit; whoever writes does not. A file that says neither cannot be checked, and silence must not pass for permission.',
		bad: [{ syntax: 'yaml', code: 'title: Tides of the estuary\nauthor: A. Writer' }],
		good: [
			{ syntax: 'yaml', code: 'title: Tides of the estuary\noriginal: true' },
			{
				syntax: 'yaml',
				code: 'title: Tides of the estuary\nsource:\n  url: https://publisher.example/2026/story\n  publisher: The Publisher\nlicense: CC-BY-4.0',
			},
		],
	},
	*article({ terms, article, site, facts }) {
		yield* doubtsOf(terms);
		if (terms.status === 'original') {
			const origin = terms.textOrigin ?? originalOrigin(article, facts.url ?? null);
			if (origin === null || !isElsewhere(origin, site ?? facts.url ?? null, facts.name)) return;
			yield {
				message: { code: 'contradicted', args: spoken(origin) },
				field: 'original',
				severity: 'warning',
				actual: 'original: true',
				expected: [originSnippet(origin, terms)],
				evidence: origin.evidence,
			};
			return;
		}
		const origin = statedOrigin(terms);
		// Front matter that could not be read declares nothing; that is its own finding.
		if (terms.status !== 'undeclared' || article.problems.length > 0) return;
		if (origin !== null) {
			yield {
				message: { code: 'stated', args: spoken(origin) },
				place: origin.evidence.place ?? { line: 1, column: 1 },
				expected: [
					originSnippet(origin, terms),
					'original: true   # only if its author brings it out here, too',
				],
				evidence: origin.evidence,
			};
			return;
		}
		yield {
			message: { code: 'undeclared', args: {} },
			place: { line: 1, column: 1 },
			expected: [
				'source:\n  url: https://publisher.example/2026/story\n  publisher: The Publisher\nlicense: CC-BY-4.0',
				'original: true',
			],
		};
	},
});

/** Where text or address speak of another source than the front matter. */
function* doubtsOf(terms: Terms): Generator<Report<'article-declared'>> {
	if (terms.status !== 'republished') return;
	for (const { rule, severity, detail, evidence } of terms.duties) {
		if (rule !== 'article-declared') continue;
		const { declared = '', owner = '', host = '' } = detail;
		const shared = { field: 'source.publisher', severity, actual: declared, evidence };
		if (detail.doubt === 'host') {
			const args = { declared, owner, host };
			const expected = [`source:\n  publisher: ${detail.id}`];
			yield { message: { code: 'another-host', args }, ...shared, expected };
			continue;
		}
		const args = {
			declared,
			text: quoted(evidence.text),
			line: String(evidence.place?.line ?? ''),
		};
		const expected = terms.textOrigin ? [originSnippet(terms.textOrigin, terms)] : [];
		yield { message: { code: 'another-publisher', args }, ...shared, expected };
	}
}

function spoken({ evidence }: TextOrigin): { text: string; line: string } {
	return { text: quoted(evidence.text), line: String(evidence.place?.line ?? '') };
}

/** Whether the text names another publisher than this site, or an address on another host. */
function isElsewhere(origin: TextOrigin, site: string | null, name: string | undefined): boolean {
	if (origin.score < plainEnough) return false;
	const [from, own] = [URL.parse(origin.url ?? ''), URL.parse(site ?? '')];
	if (from !== null) return own === null || bareHost(from.hostname) !== bareHost(own.hostname);
	if (origin.publisher === null) return false;
	return name === undefined || foldName(origin.publisher) !== foldName(name);
}
