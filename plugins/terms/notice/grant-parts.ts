import { creditNames, quotedWords } from './credit-names.ts';
import { isDenied, isForbidding, isOfHeadline, isOfOneKind } from './denials.ts';
import type { ClauseName } from './language.ts';
import type { Hit } from './matcher.ts';
import { COST } from './meter.ts';
import type { Clause, GrantDuty, GrantLimit, GrantParts } from './notice.ts';
import { placeOfWord, type Reading, sentenceRange, wordsOf } from './reading.ts';

const DUTIES: Readonly<Partial<Record<ClauseName, GrantDuty['duty']>>> = {
	credit: 'credit',
	backlink: 'backlink',
	followed: 'followed',
	wording: 'wording',
	'quoted-wording': 'wording',
	'position-top': 'position-top',
	'position-end': 'position-end',
	canonical: 'canonical',
	noindex: 'noindex',
	pixel: 'pixel',
	notify: 'notify',
	'no-notify': 'notify',
	'keep-links': 'keep-links',
	'share-alike': 'share-alike',
	'license-link': 'license-link',
	changes: 'changes',
};
const CUES: ReadonlySet<string> = new Set(['free', 'licensed', 'permission']);
const GRANTS: ReadonlySet<string> = new Set([...CUES, 'asked']);
const LIMITS: ReadonlySet<string> = new Set([
	'no-edits',
	'no-wholesale',
	'window',
	'no-sale',
	'no-ads',
]);
const ALLOWED: Readonly<Partial<Record<ClauseName, readonly [keyof Parts, boolean]>>> = {
	copy: ['copy', true],
	adapt: ['adapt', true],
	'no-adapt': ['adapt', false],
	'no-edits': ['adapt', false],
	translate: ['translate', true],
	'no-translate': ['translate', false],
	shorten: ['shorten', true],
	'no-shorten': ['shorten', false],
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
		headline: null,
		translate: null,
		shorten: null,
		commercial: null,
		text: null,
		images: null,
		video: null,
		to: null,
		until: null,
	};
	const duties: GrantDuty[] = [];
	const limits: GrantLimit[] = [];
	const tongues = new Set(
		reading.hits.flatMap((hits) =>
			hits.filter(({ rule }) => GRANTS.has(rule.name)).map(({ rule }) => rule.language),
		),
	);
	let to = 0;
	for (const one of [reading, ...following]) {
		one.hits.forEach((hits, sentence) => {
			let stated = false;
			reading.meter.steps += hits.length * COST.hit;
			const cued = one !== reading || hits.some((hit) => CUES.has(hit.rule.name));
			for (const hit of hits) {
				// "Republished from" tells where it comes from; without a permission it grants nothing.
				if (!isClause(hit) || (hit.rule.name === 'copy' && !cued)) continue;
				reading.meter.steps += COST.notice / 4;
				if (take(one, hit, hits, { parts, duties, limits, tongues })) stated = true;
			}
			if (stated && one === reading) to = sentenceRange(one, sentence).to;
		});
	}
	return { parts: { ...parts, duties, limits }, to };
}

/** Whether a sentence asks or forbids something of whoever republishes. */
export function asksForSomething(hits: readonly Hit[]): boolean {
	return hits.some((hit) => {
		const name = hit.rule.name as ClauseName;
		if (name === 'quoted-wording' || name === 'notify') return false;
		if (name in DUTIES) return !isDenied(hit, hits);
		return LIMITS.has(name) || ALLOWED[name]?.[1] === false;
	});
}

function isClause({ rule }: Hit): boolean {
	return rule.name in DUTIES || rule.name in ALLOWED || LIMITS.has(rule.name);
}

/** @returns false where it only seemed to state something */
function take(reading: Reading, hit: Hit, hits: readonly Hit[], into: Collected): boolean {
	const name = hit.rule.name as ClauseName;
	const words = wordsOf(reading, hit.name ? { from: hit.from, to: hit.to } : hit);
	const place = placeOfWord(reading, hit.from);
	if (name === 'no-notify' && isForbidding(hit, hits)) return false;
	if (name === 'no-edits' && isOfHeadline(hit, hits)) {
		into.parts.headline = { allowed: false, words, place };
		return true;
	}
	takePart(hit, hits, { words, place }, into);
	if (LIMITS.has(name)) {
		const limit = name as GrantLimit['limit'];
		if (!into.limits.some((one) => one.limit === limit)) into.limits.push({ limit, words, place });
	}
	const duty = DUTIES[name];
	if (duty === undefined) return true;
	const quoted = name === 'quoted-wording' ? quotedWords(reading, hit.to) : null;
	if (name === 'quoted-wording' && quoted === null) return false;
	const owed = name !== 'no-notify' && !isDenied(hit, hits);
	// A word of several languages, such as "credit", is followed by a name in that of the grant.
	const { language } = hit.rule;
	const foreign = into.tongues.size > 0 && !into.tongues.has(language);
	const region = foreign ? null : hit.name && { ...hit.name, sentence: hit.sentence, language };
	const names = region ? creditNames(reading, region) : quoted === null ? [] : [quoted];
	const [to = null, ...others] = names;
	const before = into.duties.find((one) => one.duty === duty);
	if (before === undefined) into.duties.push({ duty, owed, to, others, words, place });
	else {
		if (before.to === null) Object.assign(before, { to, others });
		// "not necessary to notify" holds "notify" as well.
		if (duty === 'notify' && !owed) Object.assign(before, { owed, words, place });
	}
	return true;
}

function takePart(
	hit: Hit,
	hits: readonly Hit[],
	said: Pick<Clause, 'words' | 'place'>,
	into: Collected,
): void {
	const part = ALLOWED[hit.rule.name as ClauseName];
	if (part === undefined) return;
	const [key, allowed] = part;
	const denied = allowed && isDenied(hit, hits);
	if (key === 'adapt' && denied && isOfOneKind(hit, hits)) return;
	const before = into.parts[key];
	const clause: Clause = { allowed: allowed && !denied, ...said };
	if (before === null || (before.allowed && !clause.allowed)) into.parts[key] = clause;
}

type Parts = {
	-readonly [Key in Exclude<keyof GrantParts, 'duties' | 'limits'>]: GrantParts[Key];
};

interface Collected {
	parts: Parts;
	duties: GrantDuty[];
	limits: GrantLimit[];
	/** Languages of the grant itself. */
	tongues: ReadonlySet<string>;
}
