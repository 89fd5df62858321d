import { type CssNode, ident } from 'css-tree';
import type { Element } from 'hast';
import { attributeOf } from './document.ts';
import { nthMatcher } from './nth.ts';
import { type Answer, type Context, MAYBE, type Matcher, NO, YES } from './selector-model.ts';

/** States that no element is in while a page just lies there. */
const AT_WORK =
	/^(?:active|autofill|buffering|current|focus|focus-visible|focus-within|fullscreen|future|hover|modal|past|picture-in-picture|popover-open|seeking|stalled|target|target-current|user-invalid|user-valid|visited|volume-locked|active-view-transition|interest-source|interest-target|xr-overlay|-webkit-(?:autofill|drag|full-screen|full-screen-ancestor|full-page-media))$/;
/** States of form controls and media that depend on more than the page says. */
const OF_CONTROLS =
	/^(?:default|in-range|indeterminate|invalid|muted|out-of-range|paused|placeholder-shown|playing|valid)$/;
const CONTROL =
	/^(?:input|select|textarea|button|option|optgroup|fieldset|form|progress|audio|video)$/;
const FORM_CONTROL = /^(?:input|select|textarea|button|option|optgroup|fieldset)$/;
const SHADOW = /^(?:host|host-context|has-slotted)$/;

/** Compiles a pseudo-class without arguments as it is at rest; null for one that browsers do not know. */
export function plainMatcher(name: string): Matcher | null {
	if (AT_WORK.test(name) || SHADOW.test(name)) return () => NO;
	if (OF_CONTROLS.test(name)) return ({ tagName }) => (CONTROL.test(tagName) ? MAYBE : NO);
	switch (name) {
		case 'root':
			return (element, { document }) => when(document.parentOf(element) === null);
		case 'scope':
			return (element, { document, scope }) =>
				when(scope === null ? document.parentOf(element) === null : element === scope);
		case 'empty':
			return ({ children }) =>
				when(
					children.every(
						(child) => child.type === 'comment' || (child.type === 'text' && child.value === ''),
					),
				);
		case 'first-child':
		case 'last-child':
		case 'only-child':
		case 'first-of-type':
		case 'last-of-type':
		case 'only-of-type':
			return nthMatcher(name, null, null);
		case 'link':
		case 'any-link':
		case '-webkit-any-link':
			return (element) =>
				when(/^(?:a|area)$/.test(element.tagName) && attributeOf(element, 'href') !== null);
		case 'checked':
			return checked;
		case 'open':
			return (element) =>
				when(/^(?:details|dialog)$/.test(element.tagName) && attributeOf(element, 'open') !== null);
		case 'defined':
			return ({ tagName }) => (tagName.includes('-') ? MAYBE : YES);
		case 'disabled':
			return disabled;
		case 'enabled':
			return (element, context) =>
				FORM_CONTROL.test(element.tagName) ? ((2 - disabled(element, context)) as Answer) : NO;
		case 'required':
			return (element) =>
				when(
					/^(?:input|select|textarea)$/.test(element.tagName) &&
						attributeOf(element, 'required') !== null,
				);
		case 'optional':
			return (element) =>
				when(
					/^(?:input|select|textarea)$/.test(element.tagName) &&
						attributeOf(element, 'required') === null,
				);
		case 'read-only':
			return (element) => (2 - editable(element)) as Answer;
		case 'read-write':
			return editable;
		default:
			return null;
	}
}

/** The same for one with arguments that are no selectors. */
export function functionMatcher(name: string, nodes: readonly CssNode[]): Matcher | null {
	switch (name) {
		case 'dir':
			return dirMatcher(nodes[0]);
		case 'lang':
			return langMatcher(nodes);
		case 'state':
			return ({ tagName }) => (tagName.includes('-') ? MAYBE : NO);
		case 'host':
		case 'host-context':
		case 'active-view-transition-type':
			return () => NO;
		default:
			return null;
	}
}

function dirMatcher(node: CssNode | undefined): Matcher | null {
	if (node?.type !== 'Identifier') return null;
	const wanted = node.name.toLowerCase();
	return (element, { document }) => {
		for (let up: Element | null = element; up !== null; up = document.parentOf(up)) {
			const own = attributeOf(up, 'dir');
			const dir = own === null ? (up.tagName === 'bdi' ? 'auto' : '') : String(own).toLowerCase();
			if (dir === 'ltr' || dir === 'rtl') return when(dir === wanted);
			if (dir === 'auto') return MAYBE;
		}
		return when(wanted === 'ltr');
	};
}

/** Extended filtering of RFC 4647 without wildcards in the middle, which nobody writes. */
function langMatcher(nodes: readonly CssNode[]): Matcher | null {
	const ranges = nodes
		.flatMap((node) =>
			node.type === 'String'
				? [node.value]
				: node.type === 'Identifier'
					? [ident.decode(node.name)]
					: [],
		)
		.map((range) => range.toLowerCase());
	if (ranges.length === 0) return null;
	return (element, { document }) => {
		for (let up: Element | null = element; up !== null; up = document.parentOf(up)) {
			const own = attributeOf(up, 'lang') ?? attributeOf(up, 'xml:lang');
			if (own === null) continue;
			const tag = String(own).toLowerCase();
			return when(
				ranges.some((range) =>
					range.startsWith('*')
						? tag !== '' && `-${tag}-`.includes(`${range.slice(1)}-`)
						: tag === range || (range !== '' && tag.startsWith(`${range}-`)),
				),
			);
		}
		return NO;
	};
}

/** As the page has it before anybody clicks. */
function checked(element: Element): Answer {
	if (element.tagName === 'option') return attributeOf(element, 'selected') === null ? MAYBE : YES;
	const type = String(attributeOf(element, 'type') ?? '').toLowerCase();
	const can = element.tagName === 'input' && /^(?:checkbox|radio)$/.test(type);
	return when(can && attributeOf(element, 'checked') !== null);
}

function disabled(element: Element, { document }: Context): Answer {
	if (!FORM_CONTROL.test(element.tagName)) return NO;
	if (attributeOf(element, 'disabled') !== null) return YES;
	for (let up = document.parentOf(element); up !== null; up = document.parentOf(up)) {
		if (/^(?:fieldset|optgroup)$/.test(up.tagName) && attributeOf(up, 'disabled') !== null)
			return MAYBE;
	}
	return NO;
}

function editable(element: Element): Answer {
	if (attributeOf(element, 'contenteditable') !== null) return MAYBE;
	return /^(?:input|textarea)$/.test(element.tagName) ? MAYBE : NO;
}

function when(condition: boolean): Answer {
	return condition ? YES : NO;
}
