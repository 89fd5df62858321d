/** What every statement of a publisher's profile is made of. */
import { z } from 'zod';

/**
 * What a template may name. `home` and `outlet`: the publisher's home page, and the outlet that a
 * network carries. `seen`: the day of the state that was copied. `accessed`: the day of reading.
 */
const PLACEHOLDERS: readonly string[] = [
	'accessed',
	'author',
	'date',
	'doi',
	'home',
	'institution',
	'license',
	'licenseUrl',
	'outlet',
	'publisher',
	'republisher',
	'seen',
	'title',
	'translator',
	'url',
];

/** Placeholders that stand for an address. */
const LINK_TARGETS: readonly string[] = ['{url}', '{home}', '{licenseUrl}', '{doi}'];

/** `demanded`: a breach without it. `asked`: a request. `wished`: welcome. */
export const severity = z.enum(['demanded', 'asked', 'wished']);

/**
 * `primary`: the publisher's own page or post. `mirror`: a copy of it elsewhere. `secondary`: somebody
 * who quotes or sums it up. `mixed`: the core is primary, details are not.
 */
export const evidenceKind = z.enum(['primary', 'mirror', 'secondary', 'mixed']);

export const httpUrl = z.url({ protocol: /^https?$/, error: 'an http(s) address' });

export const day = z.iso.date('a day such as 2026-01-31');

export const words = z.string().min(1);

/**
 * Text with `{placeholders}`, and links as in Markdown: `[Read the original]({url})`. It is compared
 * with white space folded and links taken as their text; a link in it is owed on those very words.
 */
export const template = words.superRefine((text, context) => {
	const message = templateFault(text);
	if (message) context.addIssue({ code: 'custom', message });
});

/**
 * One statement: what it says, how firmly, and on what it rests.
 *
 * @param shape the keys of its own
 */
export function fact<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
	return z.strictObject({
		...shape,
		/**
		 * How firmly the publisher puts it.
		 * @default 'demanded'
		 */
		severity: severity.default('demanded'),
		/** Where this one statement rests on other evidence than the profile as a whole. */
		evidence: evidenceKind.optional(),
		/** The publisher's own sentence, quoted in findings. */
		words: words.optional(),
	});
}

/** The first fault only: a template of a million wrong braces is one mistake. */
function templateFault(text: string): string | null {
	for (const [, name = ''] of text.matchAll(/\{([^{}]*)\}/g)) {
		if (PLACEHOLDERS.includes(name)) continue;
		return `expected placeholders among ${PLACEHOLDERS.map((one) => `{${one}}`).join(' ')}, not {${name}}`;
	}
	for (const [, target = ''] of text.matchAll(/\]\(([^()]*)\)/g)) {
		if (LINK_TARGETS.includes(target) || /^https?:\/\//.test(target)) continue;
		return `expected links to ${LINK_TARGETS.join(' or ')} or an http(s) address, not to ${target}`;
	}
	return null;
}

export type FactSeverity = z.output<typeof severity>;
