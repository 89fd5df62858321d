import type { ClauseName } from './language.ts';
import type { Hit } from './matcher.ts';
import { COST } from './meter.ts';
import type { Clause, GrantDuty, GrantLimit, GrantParts } from './notice.ts';
import { publisherName } from './publisher-name.ts';
import { placeOfWord, type Reading, sentenceRange, wordsOf } from './reading.ts';

const NEGATION_REACH = 2;
const DUTIES: Readonly<Partial<Record<ClauseName, GrantDuty['duty']>>> = {
	credit: 'credit',
	backlink: 'backlink',
	followed: 'followed',
	wording: 'wording',
	'position-top': 'position-top',
	'position-end': 'position-end',
	canonical: 'canonical',
	pixel: 'pixel',
	notify: 'notify',
	'no-notify': 'notify',
	'keep-links': 'keep-links',
	'share-alike': 'share-alike',
	'license-link': 'license-link',
	changes: 'changes',
};
const CUES: ReadonlySet<string> = new Set(['free', 'licensed', 'permission']);
const LIMITS: ReadonlySet<string> = new Set(['no-edits', 'no-wholesale', 'window', 'no-sale']);
const ALLOWED: Readonly<Partial<Record<ClauseName, readonly [keyof Parts, boolean]>>> = {
	copy: ['copy', true],
	adapt: ['adapt', true],
	'no-adapt': ['adapt', false],
	'no-edits': ['adapt', false],
	commercial: ['commercial', true],
	'no-commercial': ['commercial', false],
	text: ['text', true],
	images: ['images', true],
	'no-images': ['images', false],
	video: ['video', true],
	'no-video': ['video', false],
	to: ['to', true],
	until: ['until', true],
};

/**
 * Collects the parts of a grant from all sentences of its passage and of the list under it. Where two
 * parts disagree the one that forbids is kept: the stricter reading is the safe one.
 *
 * @returns the parts, and the word behind the last sentence of the passage that states one
 */
export function readParts(
	reading: Reading,
	following: readonly Reading[],
): { parts: GrantParts; to: number } {
	const parts: Parts = {
		copy: null,
		adapt: null,
		commercial: null,
		text: null,
		images: null,
		video: null,
		to: null,
		until: null,
	};
	const duties: GrantDuty[] = [];
	const limits: GrantLimit[] = [];
	let to = 0;
	for (const one of [reading, ...following]) {
		one.hits.forEach((hits, sentence) => {
			let stated = false;
			reading.meter.steps += hits.length * COST.hit;
			const cued = one !== reading || hits.some((hit) => CUES.has(hit.rule.name));
			for (const hit of hits) {
				// "Republished from" tells where it comes from; without a permission it grants nothing.
				if (!isClause(hit) || (hit.rule.name === 'copy' && !cued)) continue;
				stated = true;
				reading.meter.steps += COST.notice / 4;
				take(one, hit, hits, { parts, duties, limits });
			}
			if (stated && one === reading) to = sentenceRange(one, sentence).to;
		});
	}
	return { parts: { ...parts, duties, limits }, to };
}

function isClause({ rule }: Hit): boolean {
	return rule.name in DUTIES || rule.name in ALLOWED || LIMITS.has(rule.name);
}

function take(reading: Reading, hit: Hit, hits: readonly Hit[], into: Collected): void {
	const name = hit.rule.name as ClauseName;
	const words = wordsOf(reading, hit.name ? { from: hit.from, to: hit.to } : hit);
	const place = placeOfWord(reading, hit.from);
	const part = ALLOWED[name];
	if (part !== undefined) {
		const [key, allowed] = part;
		const denied = allowed && isDenied(hit, hits);
		const before = into.parts[key];
		const clause: Clause = { allowed: allowed && !denied, words, place };
		if (before === null || (before.allowed && !clause.allowed)) into.parts[key] = clause;
	}
	if (LIMITS.has(name)) {
		const limit = name as GrantLimit['limit'];
		if (!into.limits.some((one) => one.limit === limit)) into.limits.push({ limit, words, place });
	}
	const duty = DUTIES[name];
	if (duty === undefined) return;
	const owed = name !== 'no-notify' && !isDenied(hit, hits);
	const region = hit.name && { ...hit.name, sentence: hit.sentence, language: hit.rule.language };
	const to = region ? publisherName(reading, region, false) : null;
	const before = into.duties.find((one) => one.duty === duty);
	if (before === undefined) into.duties.push({ duty, owed, to, words, place });
	else {
		before.to ??= to;
		// "not necessary to notify" holds "notify" as well.
		if (duty === 'notify' && !owed) Object.assign(before, { owed, words, place });
	}
}

/** A denial right before the phrase that is not part of it. */
function isDenied(hit: Hit, hits: readonly Hit[]): boolean {
	return hits.some(
		(one) =>
			one.rule.name === 'negation' &&
			one.rule.language === hit.rule.language &&
			one.to <= hit.from &&
			one.from >= hit.from - NEGATION_REACH,
	);
}

type Parts = {
	-readonly [Key in Exclude<keyof GrantParts, 'duties' | 'limits'>]: GrantParts[Key];
};

interface Collected {
	parts: Parts;
	duties: GrantDuty[];
	limits: GrantLimit[];
}
