import { LineCounter, parseDocument } from 'yaml';
import type { Place } from '../model.ts';
import type { Waiver } from '../options.ts';

/** Comments and strings of JavaScript, ended or not, and the keys that we look for. */
const tokens = new RegExp(
	[
		/\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/,
		/(?<waivers>(?:"waivers"|'waivers'|\bwaivers)\s*:\s*\[)/,
		/(?<key>(?:"rule"|'rule'|\brule)\s*:\s*)(?<value>'[^'\n]*'|"[^"\n]*"|`[^`\n]*`)/,
		/'(?:[^'\\\n]|\\.)*'?|"(?:[^"\\\n]|\\.)*"?|`(?:[^`\\]|\\[\s\S])*`?/,
	]
		.map(({ source }) => source)
		.join('|'),
	'g',
);

/**
 * Where each waiver names its rule in the text of a config. JSON is parsed; of a program only a list that
 * is written out is found: the rules behind `waivers: [` must be the waivers' own, one after another.
 * Anything else, such as a list that is imported or computed, has no place, for a place is never guessed.
 *
 * @param text of `creditline.config.*`
 * @param name of the file
 * @param waivers as they were read from it
 */
export function waiverPlaces(
	text: string,
	name: string,
	waivers: readonly Waiver[],
): readonly (Place | null)[] {
	const shown = text.replace(/^\uFEFF/, '');
	const offsets = name.endsWith('.json')
		? offsetsInJson(shown, waivers.length)
		: offsetsInProgram(shown, waivers);
	const lines = new LineCounter();
	lines.addNewLine(0);
	for (const { index } of shown.matchAll(/\n/g)) lines.addNewLine(index + 1);
	return waivers.map((_, at) => {
		const offset = offsets[at];
		if (offset === undefined) return null;
		const { line, col } = lines.linePos(offset);
		return { line, column: col };
	});
}

function offsetsInJson(text: string, count: number): readonly number[] {
	const document = parseDocument(text);
	return Array.from({ length: count }, (_, at) => {
		const node = document.getIn(['waivers', at, 'rule'], true) as { range?: [number] } | undefined;
		return node?.range?.[0];
	}).filter((offset) => offset !== undefined);
}

function offsetsInProgram(text: string, waivers: readonly Waiver[]): readonly number[] {
	const offsets: number[] = [];
	const rules: string[] = [];
	let lists = 0;
	for (const { index, groups } of text.matchAll(tokens)) {
		if (groups?.waivers !== undefined) lists += 1;
		else if (groups?.value !== undefined && lists > 0 && rules.length < waivers.length) {
			offsets.push(index + (groups.key?.length ?? 0));
			rules.push(groups.value.slice(1, -1));
		}
	}
	const isTheirs = lists === 1 && waivers.every(({ rule }, at) => rules[at] === rule);
	return isTheirs ? offsets : [];
}
