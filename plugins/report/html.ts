import type { AuditResult } from '../model.ts';
import { version } from '../version.ts';
import { articleSection, findingItem } from './html-article.ts';
import { htmlStyle } from './html-style.ts';
import { Markup, markup } from './markup.ts';
import { nothingCheckedWords, type ReportContext, uncheckedWords } from './writer.ts';

const verdictWords = {
	pass: 'Every republished article is credited as its terms ask.',
	waived: 'What is wrong was accepted in the config.',
	fail: 'Some articles are not credited as their terms ask.',
	'nothing-checked': 'Nothing was checked.',
} as const;

/**
 * One page for an editor or a lawyer: of each article what is owed and who says so, where it stands
 * with the words of its credit, and what is wrong. It needs no other file, asks no host for
 * anything, and runs no script.
 */
export function reportHtml(result: AuditResult, context: ReportContext): string {
	const { verdict, counts, articles, findings, unchecked = [] } = result;
	const byArticle = Map.groupBy(findings, ({ article }) => article);
	const ofRun = byArticle.get(null) ?? [];
	const numbers = new Map(articles.map(({ path }, at) => [path, at + 1]));
	const open = articles.filter((article) => article.verdict === 'fail');
	const waived = articles.filter((article) => article.verdict === 'waived');
	const list = (title: string, some: typeof articles): Markup | null =>
		some.length === 0
			? null
			: markup`<h3>${title}</h3>
<ul>${some.map(
					({ path, source }) =>
						markup`<li><a href="#article-${numbers.get(path) ?? 0}"><bdi>${source?.title ?? path}</bdi></a></li>\n`,
				)}</ul>\n`;
	const nothing = nothingCheckedWords(result);
	const facts: readonly (readonly [string, number])[] = [
		['Articles', counts.articles],
		['Republished', counts.republished],
		['Pages read', counts.pages],
		['Copies found', counts.reproductions],
		['Errors', counts.errors],
		['Warnings', counts.warnings],
		['Waived', counts.waived],
	];
	const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>Credits of republished articles: ${verdict}</title>
<style>${new Markup(htmlStyle)}</style>
</head>
<body>
<header>
<h1>Credits of republished articles</h1>
<p class="verdict ${verdict}"><strong>${verdict}</strong> ${nothing ?? verdictWords[verdict]}</p>
<dl class="facts">${facts.map(([name, count]) => markup`<div><dt>${name}</dt><dd>${count}</dd></div>\n`)}</dl>
</header>
<main>
${
	open.length + waived.length > 0 &&
	markup`<nav aria-labelledby="look">
<h2 id="look">Articles to look at</h2>
${list('Not credited as they should be', open)}${list('Accepted in the config', waived)}</nav>
`
}${
	ofRun.length > 0 &&
	markup`<section aria-labelledby="run">
<h2 id="run">The config</h2>
<ul class="findings">${ofRun.map((finding) => findingItem(finding, context))}</ul>
</section>
`
}<h2>Articles</h2>
${articles.map((article, at) =>
	articleSection(article, at + 1, byArticle.get(article.path) ?? [], context),
)}${
	unchecked.length > 0 &&
	markup`<section aria-labelledby="unchecked">
<h2 id="unchecked">Not checked</h2>
<ul>${unchecked.map((file) => markup`<li><bdi>${uncheckedWords(file)}</bdi></li>\n`)}</ul>
</section>
`
}</main>
<footer><p>Made by Creditline ${version} from the finished pages. It says what the terms say and where; it is no legal advice.</p></footer>
</body>
</html>
`;
	return page.text;
}
