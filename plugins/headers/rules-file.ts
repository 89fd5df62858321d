import { parseHeadersFile } from '../audit/robots/headers-file.ts';
import { groupedRules, type Rule, rulePerPage } from './grouping.ts';
import { withBlock, withoutBlock } from './markers.ts';
import type { HostText, PageMarks } from './marks.ts';

/**
 * Limits of Cloudflare on `_headers`: 100 rules, and 2,000 characters a line with its indentation
 * (Cloudflare Pages and Workers, “Headers”). Netlify states none.
 */
const cloudflare = { rules: 100, line: 2_000 };
/** A name with one of these would be read as a pattern. */
const patternCharacters = /\*|:[a-z]/i;

/**
 * Writes `_headers` of Netlify and Cloudflare: one rule a page, and where the host takes fewer, rules
 * for groups. The user's own rules stay, byte for byte, and count.
 *
 * @param existing the file as it is, or null
 * @param marks of pages
 * @param files all files of the output
 * @param hosts that read it
 * @throws {OptionsError} where an earlier block was tampered with
 */
export function writeRulesFile(
	existing: string | null,
	marks: readonly PageMarks[],
	files: readonly string[],
	hosts: readonly string[],
): HostText {
	const own = parseHeadersFile(withoutBlock(existing ?? '', '_headers')).length;
	const isLimited = hosts.includes('cloudflare');
	const most = isLimited ? Math.max(0, cloudflare.rules - own) : Number.POSITIVE_INFINITY;
	const leftOut: string[] = [];
	const writable = marks.filter(({ path }) => {
		const fits = !patternCharacters.test(path);
		if (!fits) leftOut.push(`${path}: its name would be read as a pattern`);
		return fits;
	});
	let rules: readonly Rule[] = rulePerPage(writable);
	if (rules.length > most) {
		const grouped = groupedRules(writable, files, most);
		rules = grouped.rules;
		if (grouped.leftOut.length > 0) leftOut.push(beyond(grouped.leftOut, own));
	}
	const short = rules.filter((rule) => {
		const fits = !isLimited || textOf(rule).split('\n').every(isShort);
		if (!fits)
			leftOut.push(`${rule.pattern}: longer than the ${cloudflare.line} characters of a line`);
		return fits;
	});
	const block = short.map(textOf).join('');
	return { text: withBlock(existing, block, '_headers'), leftOut };
}

function textOf({ pattern, lines }: Rule): string {
	return `${pattern}\n${lines.map(({ name, value }) => `  ${name}: ${value}\n`).join('')}`;
}

function isShort(line: string): boolean {
	return line.length <= cloudflare.line;
}

function beyond(rules: readonly Rule[], own: number): string {
	const pages = [...new Set(rules.flatMap((rule) => rule.pages))];
	const some = pages.slice(0, 3).join(', ');
	const names = pages.length > 3 ? `${some} and ${pages.length - 3} more` : some;
	const yours = own === 0 ? '' : `, ${own} of them yours`;
	return `${names}: Cloudflare takes ${cloudflare.rules} rules${yours}, and ${rules.length} more would be needed`;
}
