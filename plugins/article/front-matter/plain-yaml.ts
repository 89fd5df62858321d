/**
 * Reads the YAML that nearly all front matter consists of: mappings and lists of plain words, quoted
 * texts and days, one a line, or on one line in brackets. In whatever it takes it means what YAML 1.2
 * means; whatever else there is, it takes nothing, and the full parser reads the block.
 *
 * Why: of the time that reading an article takes, a full document with all its nodes is a fifth, and
 * its places are asked for only where something is wrong. A test holds both against each other.
 */
import { isInCalendar } from './calendar.ts';

/** Letters and signs without a meaning of their own anywhere; no tab, no break but the line feed. */
const usual = /^[\n -~\u00a1-\u1fff\u2010-\u2027\u2030-\u205e\u3001-\ud7ff]*$/;
const keyed = /^([A-Za-z_][\w-]{0,200}):(?: (.*))?$/;
const quoted = /^(?:"([^"\\]*)"|'([^']*)')$/;
/** A plain text; one with `: ` or ` #` in it would be a key or end there. */
const plain = /^[A-Za-z\u00c0-\u024f\u0370-\u1fff\u3041-\ud7ff]/;
const special = /: |:$| #| $/;
const word = /^(?:null|Null|NULL|true|True|TRUE|false|False|FALSE)$/;
const day = /^([1-9]\d{3})-(\d\d)-(\d\d)$/;
const count = /^(?:0|[1-9]\d{0,8})$/;
/** Inside brackets: a quoted text, a plain one of few signs, or a sign of the notation. */
const flowToken =
	/ *(?:"([^"\\]{0,1000})"|'([^']{0,1000})'|([A-Za-z](?:[\w./-]| (?=[\w./-]))*|\d[\w-]*)|([[\]{},:])) */y;
const maxDepth = 8;

/**
 * Reads a block.
 *
 * @param block between the lines `---`
 * @returns what the full parser would give, or null for a block that is for the full parser
 */
export function readPlainYaml(block: string): Readonly<Record<string, unknown>> | null {
	if (!usual.test(block)) return null;
	const lines: Line[] = [];
	for (const text of block.split('\n')) {
		const bare = text.trimStart();
		if (bare === '' || bare[0] === '#') continue;
		lines.push({ indent: text.length - bare.length, text: bare });
	}
	const reader: Reader = { lines, at: 0 };
	const data = lines[0]?.indent === 0 ? readMapping(reader, 0, 0) : undefined;
	return data === undefined || reader.at < lines.length ? null : data;
}

/** The keys of one indentation; undefined where something is not plain. */
function readMapping(
	reader: Reader,
	indent: number,
	depth: number,
): Record<string, unknown> | undefined {
	const data: Record<string, unknown> = {};
	if (depth > maxDepth) return undefined;
	for (let line = reader.lines[reader.at]; line?.indent === indent; ) {
		const found = keyed.exec(line.text);
		if (!found) return undefined;
		const [, key = '', text = ''] = found;
		if (!isKey(key) || Object.hasOwn(data, key)) return undefined;
		reader.at += 1;
		const value = text === '' ? readUnder(reader, indent, depth) : readValue(text);
		if (value === undefined) return undefined;
		data[key] = value;
		line = reader.lines[reader.at];
		// A deeper line would go on with the value above it.
		if (line && line.indent > indent) return undefined;
	}
	return data;
}

/** What stands on the lines under a key. */
function readUnder(reader: Reader, indent: number, depth: number): unknown {
	const line = reader.lines[reader.at];
	if (!line || line.indent < indent) return null;
	if (isItem(line)) return readList(reader, line.indent, depth + 1);
	return line.indent === indent ? null : readMapping(reader, line.indent, depth + 1);
}

function readList(reader: Reader, indent: number, depth: number): unknown[] | undefined {
	const list: unknown[] = [];
	if (depth > maxDepth) return undefined;
	for (let line = reader.lines[reader.at]; line?.indent === indent && isItem(line); ) {
		const text = line.text.slice(2);
		let value: unknown;
		if (keyed.test(text)) {
			// The rest of the line begins a mapping that is indented by the dash.
			reader.lines[reader.at] = { indent: indent + 2, text };
			value = readMapping(reader, indent + 2, depth + 1);
		} else {
			reader.at += 1;
			value = readValue(text);
		}
		if (value === undefined) return undefined;
		list.push(value);
		line = reader.lines[reader.at];
		if (line && line.indent > indent) return undefined;
	}
	return list;
}

/** A value on its line. */
function readValue(text: string): unknown {
	const [first] = text;
	if (first === '[' || first === '{') return readFlow(text);
	if (first === '"' || first === "'") {
		const found = quoted.exec(text);
		return found?.[1] ?? found?.[2];
	}
	return special.test(text) ? undefined : scalarOf(text);
}

function scalarOf(text: string): unknown {
	if (plain.test(text)) {
		if (!word.test(text)) return text;
		const kind = text.toLowerCase();
		return kind === 'null' ? null : kind === 'true';
	}
	if (count.test(text)) return Number(text);
	const date = day.exec(text);
	if (!date) return undefined;
	if (!isInCalendar(text)) return text;
	return new Date(Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])));
}

/** Brackets that close on their line. */
function readFlow(text: string): unknown {
	const flow: Flow = { text, at: 0 };
	const value = readInFlow(flow, nextToken(flow), 0);
	return flow.at === text.length ? value : undefined;
}

function readInFlow(flow: Flow, token: Token | null, depth: number): unknown {
	if (token === null || depth > maxDepth) return undefined;
	if (token.sign === null) return token.isQuoted ? token.text : scalarOf(token.text);
	const close = token.sign === '[' ? ']' : token.sign === '{' ? '}' : null;
	if (close === null) return undefined;
	const list: unknown[] = [];
	const data: Record<string, unknown> = {};
	let next = nextToken(flow);
	if (next?.sign === close) return close === ']' ? list : data;
	for (;;) {
		let key = '';
		if (close === '}') {
			if (next === null || next.sign !== null) return undefined;
			key = next.text;
			if (!keyed.test(`${key}:`) || !isKey(key) || Object.hasOwn(data, key)) return undefined;
			if (nextToken(flow)?.sign !== ':') return undefined;
			// Behind a plain key, a colon without a space would belong to it.
			if (!next.isQuoted && flow.text[flow.at - 1] !== ' ') return undefined;
			next = nextToken(flow);
		}
		const value = readInFlow(flow, next, depth + 1);
		if (value === undefined) return undefined;
		if (close === '}') data[key] = value;
		else list.push(value);
		const sign = nextToken(flow)?.sign;
		if (sign === close) return close === ']' ? list : data;
		if (sign !== ',') return undefined;
		next = nextToken(flow);
	}
}

function nextToken(flow: Flow): Token | null {
	flowToken.lastIndex = flow.at;
	const found = flowToken.exec(flow.text);
	if (!found) return null;
	flow.at = flowToken.lastIndex;
	const [, double, single, bare, sign = null] = found;
	return { text: double ?? single ?? bare ?? '', isQuoted: bare === undefined, sign };
}

/** As a property of an object, and not as a value of another kind. */
function isKey(key: string): boolean {
	return key !== '__proto__' && !word.test(key);
}

function isItem({ text }: Line): boolean {
	return text.startsWith('- ') && text[2] !== ' ';
}

/** A line that is neither blank nor a comment. */
interface Line {
	/** Spaces before it. */
	indent: number;
	text: string;
}

interface Reader {
	lines: Line[];
	at: number;
}

interface Flow {
	text: string;
	at: number;
}

interface Token {
	text: string;
	isQuoted: boolean;
	/** A sign of the notation, or null. */
	sign: string | null;
}
