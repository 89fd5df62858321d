import { type CssNode, ident } from 'css-tree';
import { attributeOf, classesOf, isFoldedAttribute } from './document.ts';
import { type Compound, MAYBE, type Matcher, NO, type Part, YES } from './selector-model.ts';

/** Classes that scripts put on the root to say that they run. */
const SCRIPT_CLASS =
	/^(?:has-|is-|with-)?(?:js|javascript|scripts?)(?:-(?:enabled|on|loaded|ready|active))?$/;

export function typePart(written: string, compound: Compound): Part | null {
	const bar = written.lastIndexOf('|');
	const space = bar < 0 ? null : written.slice(0, bar);
	const name = ident.decode(written.slice(bar + 1)).toLowerCase();
	// No element of HTML has no namespace; a prefix needs an `@namespace`, which is next to unknown.
	if (space !== null && space !== '*') compound.simple = false;
	const answer = space === '' ? NO : space === null || space === '*' ? YES : MAYBE;
	if (name === '*') return { specificity: [0, 0, 0], matches: () => answer };
	compound.keys.push({ kind: 'tag', name });
	return {
		specificity: [0, 0, 1],
		matches: (element) => (element.tagName.toLowerCase() === name ? answer : NO),
	};
}

export function idMatcher(name: string): Matcher {
	const folded = name.toLowerCase();
	return (element, { document }) => {
		const { id } = element.properties;
		if (id === undefined || id === null) return NO;
		const text = String(id);
		return text === name || (document.quirks && text.toLowerCase() === folded) ? YES : NO;
	};
}

export function classMatcher(name: string): Matcher {
	const folded = name.toLowerCase();
	const script = SCRIPT_CLASS.test(folded);
	return (element, { document }) => {
		const classes = classesOf(element);
		if (classes.includes(name)) return YES;
		if (document.quirks && classes.some((each) => each.toLowerCase() === folded)) return YES;
		return script && /^(?:html|body)$/.test(element.tagName) ? MAYBE : NO;
	};
}

export function attributeMatcher(part: CssNode & { type: 'AttributeSelector' }): Matcher | null {
	const name = ident.decode(part.name.name.replace(/^\*?\|/, '')).toLowerCase();
	const matcher = part.matcher ?? null;
	if (matcher === null) return (element) => (attributeOf(element, name) === null ? NO : YES);
	const flags = part.flags?.toLowerCase() ?? null;
	if (flags !== null && flags !== 'i' && flags !== 's') return null;
	const { value } = part;
	if (value === null) return null;
	const wanted = value.type === 'String' ? value.value : ident.decode(value.name);
	const fold = flags === 'i' || (flags === null && isFoldedAttribute(name));
	const expected = fold ? wanted.toLowerCase() : wanted;
	const test = valueTest(matcher, expected);
	if (test === null) return null;
	return (element) => {
		const found = attributeOf(element, name);
		if (found === null) return NO;
		// The tree does not keep how a boolean attribute is spelt.
		if (found === true) return test('') ? YES : expected === name ? MAYBE : NO;
		// Not every browser knows the flag `s`.
		return test(fold ? found.toLowerCase() : found) ? (flags === 's' ? MAYBE : YES) : NO;
	};
}

function valueTest(matcher: string, wanted: string): ((value: string) => boolean) | null {
	switch (matcher) {
		case '=':
			return (value) => value === wanted;
		case '~=':
			return (value) => wanted !== '' && value.split(/[\t\n\f\r ]+/).includes(wanted);
		case '|=':
			return (value) => value === wanted || value.startsWith(`${wanted}-`);
		case '^=':
			return (value) => wanted !== '' && value.startsWith(wanted);
		case '$=':
			return (value) => wanted !== '' && value.endsWith(wanted);
		case '*=':
			return (value) => wanted !== '' && value.includes(wanted);
		default:
			return null;
	}
}
