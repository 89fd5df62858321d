/** A publisher's credit line, as the terms hold it: words, with links written as in Markdown. */

/** Longer ones no browser takes; a bracket is not looked for behind them. */
const longestAddress = 2_083;
/** A sentence's last word before its full stop: not an initial, a title or a name. */
const sentenceEnd = /(?<=\p{Ll}{4}[.!?]["”’)]?)\s+(?=\S)|(?<=[。！？])/u;

/**
 * @param text an alternative of a duty: `Read the [original article](https://…).`
 */
export function parseLine(text: string): Line {
	const pieces: Piece[] = [];
	const open: number[] = [];
	let done = 0;
	for (let at = 0; at < text.length; at += 1) {
		if (text[at] === '[') open.push(at);
		if (text[at] !== ']') continue;
		const start = open.pop();
		if (start === undefined || text[at + 1] !== '(') continue;
		const length = text.slice(at + 2, at + 2 + longestAddress).indexOf(')');
		const end = at + 2 + length;
		const url = length < 0 ? '' : text.slice(at + 2, end);
		if (start < done || !isAddress(url)) continue;
		pieces.push({ words: text.slice(done, start), url: null });
		pieces.push({ words: text.slice(start + 1, at), url });
		open.length = 0;
		done = end + 1;
		at = end;
	}
	pieces.push({ words: text.slice(done), url: null });
	const plain = pieces.map(({ words }) => words).join('');
	return { pieces, plain };
}

/** Sentences that may stand apart; one where the line has only one. */
export function sentencesOf(plain: string): string[] {
	return plain.split(sentenceEnd).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/** Addresses that the line prints, and its words around them. */
export function withoutAddresses(plain: string): { words: string[]; urls: string[] } {
	const urls: string[] = [];
	const words = plain.split(/(https?:\/\/[^\s<>"“”]+)/).filter((piece, at) => {
		if (at % 2 === 0) return /[\p{L}\p{N}]/u.test(piece);
		urls.push(withoutEnd(piece));
		return false;
	});
	return { words, urls };
}

/** HTML of the line. */
export function lineSnippet({ pieces }: Line): string {
	const html = pieces.map(({ words, url }) =>
		url === null ? escapeHtml(words) : `<a href="${escapeHtml(url)}">${escapeHtml(words)}</a>`,
	);
	return `<p>${html.join('')}</p>`;
}

function isAddress(url: string): boolean {
	return /^https?:\/\/\S+$/i.test(url) && URL.canParse(url);
}

/** Without the punctuation of the sentence that an address ends. */
function withoutEnd(url: string): string {
	let end = url.length;
	while (end > 0 && '.,;:!?)'.includes(url[end - 1] ?? ' ')) end -= 1;
	return url.slice(0, end);
}

function escapeHtml(text: string): string {
	return text
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;')
		.replace(/"/g, '&quot;');
}

/** Words, and what they link to. */
interface Piece {
	words: string;
	url: string | null;
}

export interface Line {
	pieces: readonly Piece[];
	/** All of its words. */
	plain: string;
}
