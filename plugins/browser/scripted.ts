import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AuditResult } from '../model.ts';

/** Pages of one kind that are read; which of them are shown alike is told by their layout. */
const OF_EACH = 3;
/** Kinds beyond which scripts are as many as pages. */
const MOST_KINDS = 20;
/** Script elements that hold no code (HTML, 4.12.1), whatever another script makes of them. */
const DATA = /\stype\s*=\s*["']?(?:application\/(?:ld\+)?json|speculationrules|text\/plain)\b/i;
const STRINGS = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g;

/**
 * Some pages of each kind whose scripts could do something to the credit, once a browser has loaded
 * them. Nothing in a script tells for certain that it does not, so all count that hold code. Pages
 * are of a kind by their scripts, their style sheets and the folder that they lie in.
 *
 * @param result of the audit
 * @param known pages that are looked at anyway
 * @param outDir absolute path of the output folder
 * @returns page → articles whose credit on it is to be looked at
 */
export function scriptedPages(
	result: AuditResult,
	known: ReadonlySet<string>,
	outDir: string,
): Map<string, Set<string>> {
	const articles = new Map<string, Set<string>>();
	for (const { path, pages } of result.articles) {
		for (const page of pages) {
			if (page.kind !== 'html' || page.extent !== 'full' || page.verdict === 'fail') continue;
			articles.set(page.path, (articles.get(page.path) ?? new Set()).add(path));
		}
	}
	const kinds = new Map<string, number>();
	const found = new Map<string, Set<string>>();
	for (const page of [...articles.keys()].sort()) {
		const kind = known.has(page) ? null : kindOf(page, readFileSync(join(outDir, page), 'latin1'));
		if (kind === null) continue;
		const count = kinds.get(kind) ?? 0;
		if (count >= OF_EACH || (count === 0 && kinds.size >= MOST_KINDS)) continue;
		kinds.set(kind, count + 1);
		found.set(page, articles.get(page) ?? new Set());
	}
	return found;
}

/** What pages that load the same have in common; null for a page without a script. */
function kindOf(page: string, html: string): string | null {
	const hash = createHash('sha256').update(page.split('/').slice(0, -2)[0] ?? '');
	let hasCode = false;
	for (const [start, end] of elementsOf(html)) {
		const whole = html.slice(start, end);
		const tag = whole.slice(0, whole.indexOf('>') + 1);
		const isScript = /^<script/i.test(whole);
		if (isScript && DATA.test(tag)) continue;
		hasCode ||= isScript;
		// What differs from page to page is data: words, numbers.
		hash.update(tag).update(whole.slice(tag.length).replace(STRINGS, '""').replace(/\d+/g, '0'));
	}
	return hasCode || /\son[a-z]{2,20}\s*=/i.test(html) ? hash.digest('base64') : null;
}

/** Where scripts, styles and links to sheets begin and end. */
function* elementsOf(html: string): Generator<[number, number]> {
	const begins = /<(?:script|style|link)\b/gi;
	for (let found = begins.exec(html); found; found = begins.exec(html)) {
		const name = found[0].slice(1).toLowerCase();
		const close = name === 'link' ? '>' : `</${name}`;
		const at = html.indexOf(close, found.index);
		const end = at < 0 ? html.length : at + 1;
		yield [found.index, end];
		begins.lastIndex = Math.max(end, found.index + 1);
	}
}
