import type { FrontMatterProblem } from '../../model.ts';
import { placeAt } from './place-at.ts';
import { problem } from './problem.ts';

/** Front matter is read by people; more than this is a file put in the wrong place, or an attack. */
const maxLength = 262_144;
/** gray-matter searches comments with a pattern that is quadratic in a run of white space. */
const maxBlankRun = 1_000;
const maxFirstLine = 100;

/**
 * What stops us before the parser: things that Astro and gray-matter read differently.
 *
 * @param text the whole file
 * @returns null where the parser may read on
 */
export function refuse(text: string): FrontMatterProblem | null {
	const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
	if (/^\ufffd{2}|^\0?[^\0]\0/.test(text)) {
		const detail =
			'the file is UTF-16 or no text at all; Markdown is read as UTF-8, so save it as that';
		return problem('unreadable', detail, { line: 1, column: 1 }, null);
	}
	const first = /^[^\r\n]*/.exec(text.slice(start, start + 3 + 2 * maxFirstLine))?.[0] ?? '';
	if (!first.startsWith('---')) return refuseOther(text, start);
	const behind = first.slice(3);
	// Spaces are invisible and every reader skips them; Astro's trips over a tab.
	if (behind.length > maxFirstLine || /[^ ]/.test(behind)) {
		const language = behind.trim();
		const shown = language === '' ? 'white space' : `\`${language.slice(0, 20)}\``;
		return problem(
			'engine',
			`the first line must be \`---\` alone, found ${shown} behind it; only YAML front matter is read`,
			{ line: 1, column: 4 },
			'---',
		);
	}
	const close = text.indexOf('\n---', start + 3);
	if (close === -1) {
		return problem(
			'disagreement',
			'the front matter has no closing `---`, so Astro prints it as text',
			{ line: 1, column: 1 },
			'---',
		);
	}
	const plus = text.indexOf('\n+++', start + 3);
	if (plus !== -1 && plus < close) {
		return problem(
			'disagreement',
			'a line beginning with `+++` ends the front matter for Astro',
			placeAt(text, plus + 1),
			null,
		);
	}
	if (close - start > maxLength) {
		return problem(
			'unreadable',
			`the front matter is longer than ${maxLength / 1024} KiB`,
			{ line: 1, column: 1 },
			null,
		);
	}
	const broken = text.indexOf('\ufffd');
	if (broken !== -1 && broken < close) {
		const detail = 'a letter here is not UTF-8; save the file as UTF-8';
		return problem('unreadable', detail, placeAt(text, broken), null);
	}
	const blank = blankRun(text, start, close);
	if (blank !== -1) {
		return problem(
			'unreadable',
			`the front matter has more than ${maxBlankRun.toLocaleString('en')} blank characters in a row`,
			placeAt(text, blank),
			null,
		);
	}
	return null;
}

/** Files whose first line is not `---`: no front matter, unless Astro sees one all the same. */
function refuseOther(text: string, start: number): FrontMatterProblem | null {
	let at = start;
	while (at < text.length && /\s/.test(text[at] as string)) at += 1;
	const mark = text.slice(at, at + 3);
	if (mark !== '---' && mark !== '+++') return null;
	if (at > start && text[at - 1] !== '\n') return null;
	if (!text.includes('\n---', at + 3) && !text.includes('\n+++', at + 3)) return null;
	const place = placeAt(text, at);
	if (mark === '+++') {
		return problem(
			'engine',
			'TOML front matter (`+++`) is not read, only YAML between `---` lines',
			place,
			'---',
		);
	}
	return problem(
		'disagreement',
		'Astro reads this front matter, but other tools need `---` on the first line of the file',
		place,
		'---',
	);
}

function blankRun(text: string, from: number, to: number): number {
	let run = 0;
	for (let at = from; at < to; at += 1) {
		run = /\s/.test(text[at] as string) ? run + 1 : 0;
		if (run > maxBlankRun) return at - maxBlankRun;
	}
	return -1;
}
