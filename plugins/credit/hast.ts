import type { Element, ElementContent, Properties } from 'hast';
import type { Credit, CreditPart } from './build.ts';

/**
 * The one markup of a credit, for every engine and component. Class names are permanent.
 *
 * Text goes into text nodes and addresses into properties only, so no value can bring markup along.
 */
export function creditToHast(credit: Credit): Element {
	const { locale } = credit;
	const children: ElementContent[] = [
		element('p', { className: ['creditline-line'] }, toNodes(credit.line, credit.lang)),
	];
	if (credit.changes.length > 0) {
		const changes = toNodes(credit.changes, credit.lang);
		children.push(element('p', { className: ['creditline-changes'] }, changes));
	}
	for (const notice of credit.notices) {
		const properties = { className: ['creditline-notice'], dir: 'auto' };
		children.push(element('p', properties, [text(notice)]));
	}
	return element(
		'aside',
		{ className: ['creditline'], lang: locale.tag, dir: locale.dir, ariaLabel: locale.label },
		children,
	);
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

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
	return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
	return { type: 'text', value };
}
