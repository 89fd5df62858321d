import type { Element, ElementContent, Properties } from 'hast';
import { runsAgainst } from './bidi.ts';
import { iconsOf } from './icons.ts';
import type { Locale } from './locale.ts';
import type { CreditPart } from './part.ts';
import { type Said, saidOf } from './said-to-machines.ts';

/**
 * Parts of a credit as nodes. Text goes into text nodes and addresses into properties only, so no
 * value can bring markup along.
 *
 * @param manner languages, and whether the licence has its icons
 */
export function toNodes(parts: readonly CreditPart[], manner: Manner): ElementContent[] {
	return parts.map((part) => toNode(part, manner));
}

export function element(
	tagName: string,
	properties: Properties,
	children: ElementContent[],
): Element {
	return { type: 'element', tagName, properties, children };
}

export function text(value: string): ElementContent {
	return { type: 'text', value };
}

function toNode(part: CreditPart, manner: Manner): ElementContent {
	const { role, text: words, href, datetime } = part;
	const isolated: Properties = runsAgainst(words, manner.locale.dir) ? { dir: 'auto' } : {};
	if (role === 'text') return text(words);
	if (role === 'words') {
		if (manner.lang !== null) {
			return element('span', { lang: manner.lang, dir: 'auto' }, [text(words)]);
		}
		return isolated.dir ? element('span', isolated, [text(words)]) : text(words);
	}
	const said = saidOf(part, manner.source);
	if (role === 'date') {
		const { className, ...own } = said.words;
		const classes = className.length > 0 ? { className } : {};
		return element('time', { ...classes, dateTime: datetime ?? words, ...own, ...isolated }, [
			text(words),
		]);
	}
	const name = `creditline-${role === 'title' ? 'source' : role}`;
	const linked = (inner: ElementContent[], own: Said): Element => {
		const { className: more, ...rest } = own;
		const className = [name, ...more];
		return href
			? element('a', { className, href, ...rest }, inner)
			: element('span', { className, ...rest }, inner);
	};
	if (role === 'title') {
		const { className: more, ...rest } = said.words;
		// The title keeps its own language and direction inside the credit's sentence.
		const own: Properties = { className: ['creditline-title', ...more], dir: 'auto', ...rest };
		if (manner.titleLang) own.lang = manner.titleLang;
		return element('cite', own, [linked([text(words)], said.link)]);
	}
	const icons = role === 'license' && manner.look === 'card' ? iconsOf(href) : null;
	const own = { ...said.link, ...said.words, ...isolated };
	const className = [...said.link.className, ...said.words.className];
	return linked(icons ? [icons, text(words)] : [text(words)], { ...own, className });
}

/** How parts are written; a {@link Credit} is one. */
export interface Manner {
	locale: Pick<Locale, 'dir'>;
	lang: string | null;
	titleLang: string | null;
	look: string;
	/** Address of the work that the parts speak of to machines; null for none. */
	source: string | null;
}
