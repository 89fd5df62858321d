import pc from 'picocolors';
import type { Owed, TermsRecord } from './terms-record.ts';
import { visible } from './visible.ts';

/** Lines of a section; what is behind them is in the JSON. */
const shown = 8;

/** What binds an article, as a colleague would tell it: under a screen, each with who says so. */
export function termsPretty(given: TermsRecord, color: boolean): string {
	// Everything in a record is other people's text; escaped as a whole, before any colour is added.
	const record = JSON.parse(
		JSON.stringify(given, (_, value) => (typeof value === 'string' ? visible(value) : value)),
	) as TermsRecord;
	const colors = pc.createColors(color);
	const { publisher, source, license, grant, status } = record;
	const from = publisher.name ? ` · ${publisher.name}` : '';
	const lines = [`${colors.bold(record.path)}  ${status}${from}`];
	lines.push(`  source   ${source.url ?? noSource(record)}`);
	lines.push(`  licence  ${licenseLine(license)}`);
	const may = Object.entries(grant).filter(([, allowed]) => allowed === true);
	section(
		'You may',
		may.map(([what]) => `  - ${(allowedWords as Words)[what] ?? what}`),
	);
	section('You must', [...record.duties].sort(ownWordsFirst).flatMap(owedLine));
	section('You must not', [...[...record.limits].sort(ownWordsFirst).flatMap(owedLine)]);
	section(
		'The article says',
		record.notices
			.filter(({ kind }) => kind !== 'other')
			.map(
				({ kind, place, text, score }) =>
					`  ${place.line}:${place.column}  ${kind} (${score.toFixed(2)})  “${clip(text)}”`,
			),
	);
	return `${lines.join('\n')}\n`;

	function section(title: string, items: readonly string[]): void {
		const distinct = [...new Set(items)];
		if (distinct.length === 0) return;
		lines.push('', colors.underline(title), ...distinct.slice(0, shown));
		if (distinct.length > shown)
			lines.push(colors.dim(`  … and ${distinct.length - shown} more (--format json)`));
	}
}

/** What the article itself says comes before the small print. */
function ownWordsFirst(a: Owed, b: Owed): number {
	const rank = ({ evidence }: Owed): number =>
		evidence.kind === 'notice' || evidence.kind === 'profile' ? 0 : 1;
	return rank(a) - rank(b);
}

type Words = Readonly<Record<string, string | undefined>>;

const allowedWords = {
	adapt: 'change it: translate, shorten, edit',
	commercial: 'use it commercially',
	shareAlike: 'share your changed version under the same licence only',
	text: 'take the text',
	images: 'take the images',
	video: 'take the videos',
};

function noSource({ notices }: TermsRecord): string {
	const tail = notices.find(({ kind }) => kind === 'tail');
	return tail
		? 'not given: the text names where it first appeared, but no address; write `source: { url: … }`'
		: 'not given';
}

function licenseLine({ id, name, family, version, url }: TermsRecord['license']): string {
	if (family === 'none') return 'none stated';
	const noVersion = family === 'creative-commons' && version === null ? ', no version stated' : '';
	return `${name ?? id ?? 'Creative Commons'}${noVersion}${url ? `  ${url}` : ''}`;
}

function owedLine({ rule, detail, evidence }: Owed): string[] {
	const key = rule ?? detail.id ?? detail.duty ?? detail.limit ?? '';
	if (facets.has(key)) return [];
	const template = phrases[key] ?? key.replaceAll('-', ' ');
	const phrase = template.replace(/\{(\w+)\}/g, (_, name: string) => detail[name] ?? '');
	const to = detail.to ? `, to ${detail.to}` : '';
	const place = evidence.place ? `, line ${evidence.place.line}` : '';
	return [`  - ${phrase}${to}\n    ${source(evidence.kind)}${place}: ${clip(evidence.text)}`];
}

/** Sides of a duty that is told already; the gate checks each of them apart. */
const facets = new Set(['credit-visible', 'placeholder-absent', 'backlink-target']);

const phrases: Readonly<Record<string, string>> = {
	'adaptation-allowed': 'publish a changed version',
	'add-no-terms': 'put terms of your own on it',
	'apply-no-measures': 'lock it technically',
	'backlink-followed': 'let crawlers follow that link',
	'backlink-present': 'link back to the source',
	'changes-marked': 'say what you changed',
	'commercial-allowed': 'use it commercially',
	'credit-complete': 'name the {element}: {text}',
	'credit-present': 'give credit',
	'distort-not': 'distort it',
	'endorsement-absent': 'imply that they endorse you',
	'license-linked': 'name and link the licence',
	'media-granted': 'use the {media}',
	'notice-kept': 'keep the notices of the source',
	'remove-credit': 'take the credit away when they ask for it',
	'sharealike-kept': 'share a changed version under the same licence',
};

function source(kind: string): string {
	return kind === 'notice' ? 'the article' : kind === 'default' ? 'our reading' : `the ${kind}`;
}

function clip(text: string): string {
	const line = text.replace(/\s+/g, ' ');
	return line.length > 110 ? `${line.slice(0, 110)}…` : line;
}
