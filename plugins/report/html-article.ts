import { isWeb } from '../audit/address/host.ts';
import type { ArticleRecord, Finding, PageRecord } from '../model.ts';
import { dutyList, type ToldDuty } from './duty-list.ts';
import { type Markup, markup } from './markup.ts';
import { placeSuffix, type ReportContext, standingOf } from './writer.ts';

const sides = {
	license: 'the licence',
	notice: 'the article’s own text',
	profile: 'the publisher',
	'front-matter': 'the front matter or the config',
	default: 'Creditline’s own reading',
} as const;

const kinds = { html: 'web page', feed: 'feed', text: 'text file' } as const;
const extents = { full: 'the whole text', excerpt: 'a part of it' } as const;

/**
 * What became of one article: its origin, what is owed, where it stands, what is wrong.
 *
 * @param number of the article in the report, for its address
 */
export function articleSection(
	article: ArticleRecord,
	number: number,
	findings: readonly Finding[],
	context: ReportContext,
): Markup {
	const { path, verdict, source, license, pages } = article;
	const id = `article-${number}`;
	const terms = verdict === 'original' ? null : context.termsOf(path);
	const duties = terms === null ? [] : dutyList(terms);
	return markup`<section class="article" id="${id}" aria-labelledby="${id}-title">
<h3 id="${id}-title"><bdi>${source?.title ?? path}</bdi> <span class="badge ${verdict}">${verdict}</span></h3>
<dl>
<div><dt>File</dt><dd><code>${path}</code></dd></div>
${source && markup`<div><dt>Publisher</dt><dd><bdi>${source.publisher ?? 'not known'}</bdi></dd></div>\n`}${
	terms &&
	terms.authors.length > 0 &&
	markup`<div><dt>Author</dt><dd><bdi>${terms.authors.map(({ name }) => name).join(', ')}</bdi></dd></div>\n`
}${source && markup`<div><dt>Source</dt><dd>${source.url === null ? 'not given' : link(source.url)}</dd></div>\n`}${
	source &&
	markup`<div><dt>Licence</dt><dd>${license === null ? 'not known' : markup`<bdi>${license.name}</bdi> ${license.url === null ? null : link(license.url)}`}</dd></div>\n`
}</dl>
${
	duties.length > 0 &&
	markup`<h4>What is owed</h4>
<ul class="duties">
${duties.map(dutyItem)}</ul>
`
}${
	pages.length > 0
		? markup`<h4>Where it stands</h4>
${pages.map((page) => pageItem(page, context))}`
		: source && markup`<p>No page carries it.</p>\n`
}${
	findings.length > 0 &&
	markup`<h4>Findings</h4>
<ul class="findings">
${findings.map((finding) => findingItem(finding, context))}</ul>
`
}</section>
`;
}

/** One finding, with its places, the reason and what would pass. */
export function findingItem(finding: Finding, { outDir }: ReportContext): Markup {
	const { rule, message, article, place, page, pagePlace, evidence, expected, waiver, url } =
		finding;
	const standing = standingOf(finding);
	return markup`<li class="${standing}">
<p><span class="badge ${standing}">${standing}</span> <bdi>${message}</bdi>. <a href="${url}" rel="noreferrer">${rule}</a></p>
<p class="where">${article !== null && markup`<code>${article}${placeSuffix(place)}</code>`}${article !== null && page !== null && ', '}${page !== null && markup`<code>${outDir}${page}${placeSuffix(pagePlace)}</code>`}</p>
${
	evidence &&
	markup`<p>Why: <q><bdi>${evidence.text}</bdi></q> ${evidence.url !== null && evidence.url !== url && link(evidence.url)}</p>\n`
}${
	waiver &&
	markup`<p>Accepted until ${waiver.expires} by <bdi>${waiver.owner}</bdi>: <bdi>${waiver.reason}</bdi></p>\n`
}${
	expected.length > 0 &&
	markup`<p>What passes:</p>
${expected.map((snippet) => markup`<pre><code>${snippet}</code></pre>\n`)}`
}</li>
`;
}

function dutyItem({ what, rule, isWish, evidence }: ToldDuty): Markup {
	const line = evidence.place ? `, line ${evidence.place.line}` : '';
	return markup`<li data-rule="${rule}"><bdi>${what}</bdi>${isWish && ' (asked for, not demanded)'} <span class="why">${sides[evidence.kind]}${line}: <q><bdi>${evidence.text}</bdi></q> ${evidence.url !== null && link(evidence.url)}</span></li>
`;
}

function pageItem(
	{ path, kind, extent, verdict, credit }: PageRecord,
	context: ReportContext,
): Markup {
	return markup`<figure>
<figcaption><code>${context.outDir}${path}</code> ${kinds[kind]}, ${extents[extent]} <span class="badge ${verdict}">${verdict}</span></figcaption>
${
	credit === undefined
		? markup`<p>${extent === 'excerpt' && verdict === 'pass' ? 'No credit is shown here; this part leads to where it is.' : 'No credit is shown here.'}</p>\n`
		: markup`<blockquote dir="auto">${credit.split('\n').map((line) => markup`<p>${line}</p>\n`)}</blockquote>\n`
}</figure>
`;
}

/** Only what a browser fetches by itself may be a link; everything else is shown as text. */
function link(url: string): Markup {
	const address = URL.parse(url);
	return address && isWeb(address)
		? markup`<a href="${url}" rel="noreferrer">${url}</a>`
		: markup`<code>${url}</code>`;
}
