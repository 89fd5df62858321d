import type { Element, ElementContent } from 'hast';
import type { CreditBlock } from './block.ts';
import type { Credit } from './build.ts';
import type { Counter } from './counter.ts';
import { element, text, toNodes } from './nodes.ts';
import type { CreditPart } from './part.ts';

/**
 * The one markup of a credit, for every engine and component. Class names are permanent.
 *
 * @param place `all`: the whole credit as one block; else what belongs above or below the text
 * @returns null where nothing belongs there
 */
export function creditToHast(credit: Credit, place: CreditPlace = 'all'): Element | null {
	const block = blockAt(credit, place);
	if (!block) return null;
	const { locale, look, source } = credit;
	const about = source === null ? {} : { about: [source] };
	const children: ElementContent[] = block.wording.map((line) =>
		// Whose language the publisher's words are in, nobody has said.
		element('p', { className: ['creditline-wording'], dir: 'auto' }, toNodes(line, credit)),
	);
	if (block.line.length > 0) {
		children.push(element('p', { className: ['creditline-line'] }, toNodes(block.line, credit)));
	}
	if (block.changes.length > 0) {
		const changes = toNodes(block.changes, credit);
		children.push(element('p', { className: ['creditline-changes'] }, changes));
	}
	for (const notice of block.notices) {
		const properties = { className: ['creditline-notice'], dir: 'auto' };
		children.push(element('p', properties, [text(notice)]));
	}
	children.push(...block.counters.map(toCounter));
	const language = { lang: locale.tag, dir: locale.dir };
	const cite = source === null ? [] : ['h-cite'];
	const names = look === 'card' || look === 'footnote' ? [`creditline-${look}`] : [];
	if (block.full) {
		const className = ['creditline', ...names, ...cite];
		const properties = { className, ...language, ariaLabel: locale.label, ...about };
		return element('aside', properties, children);
	}
	// One landmark is enough for those who jump from one to the next.
	const className = ['creditline', ...names, 'creditline-short', ...cite];
	return element('div', { className, ...language, ...about }, children);
}

/**
 * The credit as one sentence without a block around it, for a list or a caption: its own line, or
 * the publisher's words where they say all of it.
 */
export function creditLineToHast(credit: Credit): Element {
	const { line, wording, locale, source } = credit;
	const about = source === null ? {} : { about: [source] };
	const parts = line.length > 0 ? [line] : wording;
	const children = parts.flatMap((each, at) => [
		...(at === 0 ? [] : [text(' ')]),
		...toNodes(each, credit),
	]);
	const language = { lang: locale.tag, dir: locale.dir };
	return element('span', { className: ['creditline-inline'], ...language, ...about }, children);
}

/** The licence as a link with its icons. */
export function licenseToHast(license: CreditPart): Element {
	const manner = {
		locale: { dir: 'ltr' as const },
		lang: null,
		titleLang: null,
		look: 'card',
		source: null,
	};
	return element(
		'span',
		{ className: ['creditline-badge'], dir: 'auto' },
		toNodes([license], manner),
	);
}

/** The block of a credit at a place, or null. */
export function blockAt(credit: Credit, place: CreditPlace): CreditBlock | null {
	return place === 'all' ? credit : credit[place];
}

/** Empty `alt`: there is nothing to see, so there is nothing to read out. */
function toCounter({ kind, url, properties }: Counter): ElementContent {
	const own = { ...properties, className: ['creditline-counter'], src: url };
	return kind === 'img'
		? element('img', { ...own, alt: '', width: 1, height: 1 }, [])
		: element('script', { ...own, async: true }, []);
}

/** `top` and `bottom` of the article's text, or `all` in one place. */
export type CreditPlace = 'top' | 'bottom' | 'all';
