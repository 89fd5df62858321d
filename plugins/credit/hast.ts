import type { Element, ElementContent, Properties } from 'hast';
import type { CreditBlock } from './block.ts';
import type { Credit } from './build.ts';
import type { Counter } from './counter.ts';
import type { CreditPart } from './part.ts';

/**
 * The one markup of a credit, for every engine and component. Class names are permanent.
 *
 * Text goes into text nodes and addresses into properties only, so no value can bring markup along.
 *
 * @param place `all`: the whole credit as one block; else what belongs above or below the text
 * @returns null where nothing belongs there
 */
export function creditToHast(credit: Credit, place: CreditPlace = 'all'): Element | null {
	const block = blockAt(credit, place);
	if (!block) return null;
	const { locale, lang } = credit;
	const children: ElementContent[] = block.wording.map((line) =>
		// Whose language the publisher's words are in, nobody has said.
		element('p', { className: ['creditline-wording'], dir: 'auto' }, toNodes(line, null)),
	);
	if (block.line.length > 0) {
		children.push(element('p', { className: ['creditline-line'] }, toNodes(block.line, lang)));
	}
	if (block.changes.length > 0) {
		const changes = toNodes(block.changes, lang);
		children.push(element('p', { className: ['creditline-changes'] }, changes));
	}
	for (const notice of block.notices) {
		const properties = { className: ['creditline-notice'], dir: 'auto' };
		children.push(element('p', properties, [text(notice)]));
	}
	children.push(...block.counters.map(toCounter));
	const language = { lang: locale.tag, dir: locale.dir };
	if (block.full) {
		const properties = { className: ['creditline'], ...language, ariaLabel: locale.label };
		return element('aside', properties, children);
	}
	// One landmark is enough for those who jump from one to the next.
	return element('div', { className: ['creditline', 'creditline-short'], ...language }, children);
}

/** The block of a credit at a place, or null. */
export function blockAt(credit: Credit, place: CreditPlace): CreditBlock | null {
	return place === 'all' ? credit : credit[place];
}

function toNodes(parts: readonly CreditPart[], lang: string | null): ElementContent[] {
	return parts.map((part) => {
		if (part.role === 'text') return text(part.text);
		if (part.role === 'date') {
			return element('time', { dateTime: part.datetime ?? part.text }, [text(part.text)]);
		}
		const className = [`creditline-${part.role === 'title' ? 'source' : part.role}`];
		const inner = part.href
			? element('a', { className, href: part.href }, [text(part.text)])
			: element('span', { className }, [text(part.text)]);
		if (part.role !== 'title') return inner;
		// The title keeps its own language and direction inside the credit's sentence.
		const own: Properties = { className: ['creditline-title'], dir: 'auto' };
		if (lang) own.lang = lang;
		return element('cite', own, [inner]);
	});
}

/** Empty `alt`: there is nothing to see, so there is nothing to read out. */
function toCounter({ kind, url, properties }: Counter): ElementContent {
	const own = { ...properties, className: ['creditline-counter'], src: url };
	return kind === 'img'
		? element('img', { ...own, alt: '', width: 1, height: 1 }, [])
		: element('script', { ...own, async: true }, []);
}

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
	return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
	return { type: 'text', value };
}

/** `top` and `bottom` of the article's text, or `all` in one place. */
export type CreditPlace = 'top' | 'bottom' | 'all';
