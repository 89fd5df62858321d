/** Tells whether brackets in a text nest deeper than a parser that recurses should be given. */
export function isNested(text: string, deepest: number): boolean {
	let depth = 0;
	for (let at = 0; at < text.length; at += 1) {
		const unit = text[at];
		if (unit === '(' || unit === '[' || unit === '{') depth += 1;
		else if (unit === ')' || unit === ']' || unit === '}') depth -= 1;
		if (depth > deepest) return true;
	}
	return false;
}
