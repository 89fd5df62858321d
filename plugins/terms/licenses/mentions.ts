import { isHyphen, isWord, opens, skip, skipJoiners, skipMarks } from './cursor.ts';
import type { Item } from './items.ts';
import { isVersion, type Mention, setVersion } from './mention.ts';
import { PLACES } from './places.ts';
import { isUnspaced } from './tokens.ts';

const SELF_NAMED_TOOLS = new Set(['zero', 'mark']);
/** Tools whose name takes an element: NonCommercial Sampling Plus. */
const JOINED_TOOLS = new Set(['sampling', 'sampling+', 'devnations']);
const LONGEST_FOREIGN_PART = 3;
/** The version that was never ported. */
const WITHOUT_PLACES = '4.0';

/**
 * Finds every mention of a licence among the parts of a value. Linear: each part is looked at a
 * bounded number of times.
 *
 * @param items parts of the value, in order
 */
export function readMentions(items: readonly Item[]): MentionReading {
	const mentions: Mention[] = [];
	const unread: Item[] = [];
	const reader = new Reader(items);
	while (reader.at < items.length) {
		const start = reader.at;
		const mention = reader.mention();
		if (mention !== null) mentions.push(mention);
		if (reader.at > start) continue;
		const item = items[reader.at];
		if (item !== undefined && isWorthTelling(item)) unread.push(item);
		reader.at += 1;
	}
	return { mentions, unread };
}

function isWorthTelling(item: Item): boolean {
	// Without spaces a particle may be a part of a word, so it is told with its neighbours.
	if (item.kind === 'filler') return isUnspaced(item.raw);
	return ['word', 'number', 'denial', 'place', 'tool'].includes(item.kind);
}

class Reader {
	at = 0;
	readonly #items: readonly Item[];
	/** True where the whole value is written in lower case, so case tells nothing. */
	readonly #flat: boolean;
	readonly #lastWord: number;

	constructor(items: readonly Item[]) {
		this.#items = items;
		this.#flat = items.every((item) => item.raw === item.raw.toLowerCase());
		this.#lastWord = items.findLastIndex((item) => item.kind !== 'mark');
	}

	/** The mention that begins here, or null. Never looks at a run of family names twice. */
	mention(): Mention | null {
		const family = this.#family();
		const mention: Mention = {
			led: family !== null,
			elements: [],
			words: [],
			tool: null,
			version: null,
			bareDigit: null,
			furtherVersions: [],
			edition: null,
			jurisdiction: null,
			maybe: null,
			stray: false,
			foreign: null,
		};
		if (family !== null) this.#versionFirst(mention);
		this.#body(mention);
		const named = mention.elements.length > 0 || mention.tool !== null;
		if (named || family !== null) this.#tail(mention, named);
		const told = named || mention.version !== null || mention.stray;
		if (!told && !(family !== null && this.#familyAlone(family))) {
			return null;
		}
		return mention;
	}

	#family(): Item | null {
		let found: Item | null = null;
		for (let next = this.at; ; ) {
			const item = this.#items[next];
			if (item?.kind !== 'family') return found;
			found = item;
			this.at = next + 1;
			next = skipMarks(this.#items, this.at);
		}
	}

	/** "Creative Commons" alone names the family; "cc" alone only where nothing else follows. */
	#familyAlone(family: Item): boolean {
		if (family.value !== 'cc') return true;
		const next = this.#items[skipMarks(this.#items, this.at)];
		return next === undefined || next.kind === 'license' || next.value === 'licensed';
	}

	/** "Creative Commons 4.0 BY-SA" */
	#versionFirst(mention: Mention): void {
		const next = skip(this.#items, this.at, ['version']);
		const number = this.#items[next];
		if (number?.kind !== 'number' || !isVersion(number.value)) return;
		const body = this.#items[skip(this.#items, next + 1, ['edition', 'version'])];
		if (body?.kind !== 'element' && body?.kind !== 'tool') return;
		setVersion(mention, number);
		this.at = next + 1;
	}

	#body(mention: Mention): void {
		let next = mention.led ? skip(this.#items, this.at, ['edition']) : this.at;
		for (let item = this.#items[next]; item?.kind === 'element'; item = this.#items[next]) {
			const again = mention.elements.includes(item.value);
			if (again && !isHyphen(this.#items[next - 1])) break;
			if (this.#isPreposition(next)) break;
			if (!again) mention.elements.push(item.value);
			mention.words.push(item.raw);
			this.at = next + 1;
			next = skipJoiners(this.#items, this.at);
		}
		const tool = this.#items[next];
		if (tool?.kind !== 'tool') return;
		if (mention.elements.length > 0 && !JOINED_TOOLS.has(tool.value)) return;
		mention.tool = tool.value;
		mention.led ||=
			SELF_NAMED_TOOLS.has(tool.value) || /^(?:cc|pddc|copyright|public)/i.test(tool.raw);
		// With the letter O instead of the digit it is nobody's name.
		mention.stray = tool.raw.toLowerCase() === 'cco';
		this.at = next + 1;
	}

	/** "cc by John": a lower-case "by" with a name behind it. */
	#isPreposition(at: number): boolean {
		const item = this.#items[at];
		const next = this.#items[at + 1];
		return item?.raw === 'by' && !item.glued && next !== undefined && isWord(next) && !next.glued;
	}

	/** Version, edition and place, in any order, with "License" in between. */
	#tail(mention: Mention, named: boolean): void {
		let next = this.at;
		let near = mention.version !== null && mention.elements.length === 0;
		for (;;) {
			const from = next;
			next = skipMarks(this.#items, next);
			const item = this.#items[next];
			if (item === undefined) return;
			if (item.kind === 'license' || item.kind === 'version') {
				near = false;
			} else if (item.kind === 'number' && isVersion(item.value)) {
				if (mention.version === null) setVersion(mention, item);
				else if (item.value.includes('.')) mention.furtherVersions.push(item.value);
				else return;
				near = true;
				this.at = next + 1;
			} else if (item.value === 'and' || item.value === 'or') {
				if (mention.version === null) return;
				near = false;
			} else if (item.kind === 'edition' && mention.edition === null) {
				mention.edition = item.value;
				near = false;
				this.at = next + 1;
			} else if (item.kind === 'place') {
				if (mention.jurisdiction !== null) return;
				mention.jurisdiction = item.value;
				near = false;
				this.at = next + 1;
			} else {
				const before = this.#items[next - 1];
				const apart = next > from && (next > from + 1 || before === undefined || !opens(before));
				if (!named && mention.version === null && !this.#foreignAhead(next)) return;
				if (!this.#code(mention, item, next, near && !apart)) return;
				near = false;
				this.at = next + 1;
			}
			next += 1;
		}
	}

	/** A country's code, or a part that no licence has. */
	#code(mention: Mention, item: Item, at: number, near: boolean): boolean {
		if (mention.jurisdiction !== null || mention.stray || !isWord(item)) return false;
		if (mention.foreign !== null) return false;
		const code = item.raw.toLowerCase();
		const known = code.length === 2 && PLACES[code] !== undefined;
		const hyphen = item.glued && isHyphen(this.#items[at - 1]);
		const upper = item.raw === item.raw.toUpperCase() && code !== item.raw;
		const short = item.raw.length <= LONGEST_FOREIGN_PART;
		if (mention.version === null) {
			const ahead = this.#items[skipMarks(this.#items, at + 1)];
			const numbered = ahead?.kind === 'number';
			if (!(hyphen && (short || numbered)) && !(short && upper && numbered)) return false;
			if (known) mention.jurisdiction = code;
			else mention.stray = true;
			return true;
		}
		if (!near) return false;
		if (known && (hyphen || upper || (this.#flat && at === this.#lastWord))) {
			mention.jurisdiction = code;
			return true;
		}
		if (known && at === this.#lastWord) {
			mention.maybe = code;
			return true;
		}
		const caseless = code === item.raw.toUpperCase() && mention.version !== WITHOUT_PLACES;
		const capital = caseless || item.raw[0] !== code[0] || (this.#flat && /^[a-z]/.test(code));
		if (item.kind !== 'word' || !((hyphen && short) || (capital && !hyphen))) return false;
		mention.foreign = item.raw;
		return true;
	}

	/** "CC XY 4.0": neither an element nor a tool, but built like one. */
	#foreignAhead(at: number): boolean {
		const ahead = this.#items[skipMarks(this.#items, at + 1)];
		return ahead?.kind === 'number' && ahead.value.includes('.');
	}
}

export interface MentionReading {
	mentions: readonly Mention[];
	/** Parts that belong to no mention and say something. */
	unread: readonly Item[];
}
