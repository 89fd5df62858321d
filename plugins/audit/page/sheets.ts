import type { Element, Nodes, Root } from 'hast';
import { type Cascade, compileSheets } from '../cascade/cascade.ts';
import {
	type Asset,
	builtPath,
	resolveSheet,
	type Sheet,
	sheetInAddress,
} from '../cascade/sheet-address.ts';

const REMEMBERED = 100;

/**
 * Finds the style sheets of pages and compiles them; pages with the same sheets share the result.
 *
 * @param readAsset Text of a file of the build by its path, or null. Called once for a path.
 * @param site Address of the site, or null: what pages ask of it lies in the build.
 */
export function createStyles(
	readAsset: (path: string) => string | null,
	site: string | null = null,
): Styles {
	const origin = site === null ? null : (URL.parse(site)?.origin ?? null);
	const files = new Map<string, Asset | null>();
	const cascades = new Map<string, Cascade>();
	const read = (path: string): Asset | null => {
		let asset = files.get(path);
		if (asset === undefined) {
			asset = readUnder(path, readAsset);
			files.set(path, asset);
		}
		return asset;
	};
	return {
		cascadeOf(tree, path) {
			const { sheets, missing } = sheetsOf(tree, path, read, origin);
			const key = JSON.stringify([sheets.map(identity), missing]);
			let cascade = cascades.get(key);
			if (cascade === undefined) {
				if (cascades.size >= REMEMBERED) cascades.clear();
				cascade = compileSheets(sheets, read, missing);
				cascades.set(key, cascade);
			}
			return cascade;
		},
	};
}

/** The bytes of a sheet of the build are those of its path; a `<style>` is its text. */
function identity({ path, base, css, media }: Sheet): unknown {
	return path === null ? [css, media, css.includes('@import') ? base : ''] : [base, media];
}

/** A site may be served from a folder (`/blog/a.css`) that its output folder does not have. */
function readUnder(path: string, readAsset: (path: string) => string | null): Asset | null {
	const parts = path.split('/');
	for (let from = 0; from < parts.length; from += 1) {
		const found = parts.slice(from).join('/');
		const text = readAsset(found);
		if (text !== null) return { path: found, text };
	}
	return null;
}

/**
 * The style sheets of a page in document order: `<style>` and `<link rel=stylesheet>`, also those
 * that a script of one line makes one as soon as they are loaded. Sheets inside a shadow tree are
 * its own.
 */
function sheetsOf(
	tree: Root,
	path: string,
	read: (path: string) => Asset | null,
	origin: string | null,
): { sheets: Sheet[]; missing: string[] } {
	const sheets: Sheet[] = [];
	const missing: string[] = [];
	let base: string | null = null;
	let title: string | null = null;
	const waiting: { node: Nodes; noscript: boolean }[] = [{ node: tree, noscript: false }];
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		const { node } = next;
		if (node.type !== 'root' && node.type !== 'element') continue;
		let { noscript } = next;
		if (node.type === 'element') {
			const { tagName, properties } = node;
			if (tagName === 'template') continue;
			if (tagName === 'noscript') noscript = true;
			if (tagName === 'base' && base === null) base = text(properties.href);
			if (tagName === 'style' || tagName === 'link') {
				const named = text(properties.title);
				const kind = tagName === 'style' ? styleKind(node) : linkKind(node);
				if (kind === null) continue;
				// The first title names the set that is in force (HTML, 4.2.4 and CSSOM, 6.2).
				if (named !== null && named !== '' && title === null) title = named;
				if (named !== null && named !== '' && named !== title) continue;
				const media = kind === 'late' ? [] : [text(properties.media) ?? ''];
				if (noscript) media.push('(scripting: none)');
				if (tagName === 'style')
					sheets.push({ path: null, base: path, css: contents(node), media });
				else addLink(text(properties.href) ?? '', media);
			}
		}
		for (const child of node.children.toReversed()) waiting.push({ node: child, noscript });
	}
	return { sheets, missing };

	function addLink(href: string, media: string[]): void {
		const inAddress = sheetInAddress(href);
		if (inAddress !== null) {
			sheets.push({ path: null, base: path, css: inAddress, media });
			return;
		}
		const from = base === null ? path : (resolveSheet(base, path) ?? path);
		if (href.trim() === '') return;
		const own = resolveSheet(withoutOrigin(href), from);
		const at = own ?? builtPath(href);
		const asset = at === null ? null : read(at);
		if (at === null || asset === null) missing.push(own ?? href.trim());
		else sheets.push({ path: asset.path, base: at, css: asset.text, media });
	}

	function withoutOrigin(href: string): string {
		const url = origin === null ? null : URL.parse(href);
		return url !== null && url.origin === origin ? `${url.pathname}${url.search}` : href;
	}
}

function styleKind({ properties }: Element): 'plain' | null {
	const type = text(properties.type)?.trim().toLowerCase() ?? '';
	return type === '' || type === 'text/css' ? 'plain' : null;
}

function linkKind({ properties }: Element): 'plain' | 'late' | null {
	const rel = (text(properties.rel) ?? '').toLowerCase().split(/\s+/);
	const onload = text(properties.onLoad) ?? '';
	if (rel.includes('stylesheet')) {
		if (rel.includes('alternate') || properties.disabled === true) return null;
		return /\bmedia\b/.test(onload) ? 'late' : 'plain';
	}
	return rel.includes('preload') && /\brel\b/.test(onload) ? 'late' : null;
}

function contents({ children }: Element): string {
	return children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

function text(value: unknown): string | null {
	if (value === undefined || value === null) return null;
	return Array.isArray(value) ? value.join(' ') : String(value);
}

/** See {@link createStyles}. */
export interface Styles {
	/** @param path of the page, relative to the output folder */
	cascadeOf(tree: Root, path: string): Cascade;
}
