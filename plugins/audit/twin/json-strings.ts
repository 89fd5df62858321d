/**
 * The strings of a JSON text and how it is nested, from left to right. Lines of JSON and what stands
 * before a document are read as well, and broken JSON as far as it goes: a file that a program
 * refuses can still be read by a person. Linear; does not recurse.
 */
export function* readJson(text: string): Generator<JsonToken> {
	let at = 0;
	while (at < text.length) {
		const character = text[at];
		if (character === '{' || character === '[') yield { kind: 'open', mark: character, at };
		else if (character === '}' || character === ']') yield { kind: 'close', at };
		else if (character === '"') {
			const end = endOfString(text, at + 1);
			const colon = skipBlank(text, end);
			const isKey = text[colon] === ':';
			yield { kind: isKey ? 'key' : 'string', value: decoded(text.slice(at, end)), at };
			at = isKey ? colon + 1 : end;
			continue;
		}
		at += 1;
	}
}

/** Offset behind the closing quote, or the end of the text. */
function endOfString(text: string, start: number): number {
	for (let at = start; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (code === 0x5c) at += 1;
		else if (code === 0x22) return at + 1;
	}
	return text.length;
}

function skipBlank(text: string, start: number): number {
	let at = start;
	while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
	return at;
}

function decoded(literal: string): string {
	try {
		return String(JSON.parse(literal));
	} catch {
		return literal.replace(/^"|"$/g, '');
	}
}

/** A piece of JSON, with its offset. Numbers and words such as `null` carry no text. */
export type JsonToken =
	| { kind: 'open'; mark: '{' | '['; at: number }
	| { kind: 'close'; at: number }
	| { kind: 'key' | 'string'; value: string; at: number };
