import type { Element, ElementContent, Properties } from 'hast';
import { runsAgainst } from './bidi.ts';
import { iconsOf } from './icons.ts';
import type { Locale } from './locale.ts';
import type { CreditPart } from './part.ts';

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

function toNode({ role, text: words, href, datetime }: CreditPart, manner: Manner): ElementContent {
	const isolated: Properties = runsAgainst(words, manner.locale.dir) ? { dir: 'auto' } : {};
	if (role === 'text') return text(words);
	if (role === 'words') {
		if (manner.lang !== null) {
			return element('span', { lang: manner.lang, dir: 'auto' }, [text(words)]);
		}
		return isolated.dir ? element('span', isolated, [text(words)]) : text(words);
	}
	if (role === 'date') {
		return element('time', { dateTime: datetime ?? words, ...isolated }, [text(words)]);
	}
	const className = [`creditline-${role === 'title' ? 'source' : role}`];
	const linked = (inner: ElementContent[], own: Properties): Element =>
		href
			? element('a', { className, href, ...own }, inner)
			: element('span', { className, ...own }, inner);
	if (role === 'title') {
		// The title keeps its own language and direction inside the credit's sentence.
		const own: Properties = { className: ['creditline-title'], dir: 'auto' };
		if (manner.titleLang) own.lang = manner.titleLang;
		return element('cite', own, [linked([text(words)], {})]);
	}
	const icons = role === 'license' && manner.look === 'card' ? iconsOf(href) : null;
	return linked(icons ? [icons, text(words)] : [text(words)], isolated);
}

/** How parts are written; a {@link Credit} is one. */
export interface Manner {
	locale: Pick<Locale, 'dir'>;
	lang: string | null;
	titleLang: string | null;
	look: string;
}
