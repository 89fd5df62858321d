import type {
	Clause,
	GrantDuty,
	GrantLimit,
	GrantParts,
	LicenseReading,
	Notice,
} from './notice.ts';

/** From here on a notice counts. */
const COUNTS = 0.5;
/** Which phrase knows the address best where several have one. */
const ADDRESS_ORDER = [
	'original-link',
	'label',
	'first-published',
	'first-published-open',
	'translated',
	'translated-open',
	'republished',
	'republished-open',
	'material',
	'published',
	'weak-label',
];
/** Which phrase names the first publisher best: where it was republished from may be in between. */
const NAME_ORDER = [
	'first-published',
	'first-published-open',
	'material',
	'republished',
	'republished-open',
	'published',
	'label',
	'translated',
	'translated-open',
	'weak-label',
];

/**
 * What an article's notices say together.
 *
 * @param notices from `readNotices`
 */
export function summariseNotices(notices: readonly Notice[]): NoticeSummary {
	const tails = notices.filter((one) => one.kind === 'tail' && one.score >= COUNTS);
	const grants = notices.filter((one) => one.kind === 'grant' && one.score >= COUNTS);
	const named = best(tails, NAME_ORDER, (one) => one.publisher);
	const addressed = best(tails, ADDRESS_ORDER, (one) => one.url);
	const credited = grants.find((one) => one.publisher !== null)?.publisher ?? null;
	const others = (rule: string): Notice[] =>
		notices.filter(
			({ kind, scope, why }) => kind === 'other' && scope === 'text' && why[0]?.rule === rule,
		);
	return {
		isRepublished: tails.length > 0,
		score: tails.reduce((most, one) => Math.max(most, one.score), 0),
		publisher: named?.publisher ?? (tails.length > 0 ? credited : null),
		url: addressed?.url ?? null,
		license: strongest(grants.flatMap((one) => one.license ?? [])),
		grant: mergeParts(grants.flatMap((one) => one.grant ?? [])),
		tails,
		grants,
		reserved: others('reserved'),
		kept: others('keep-notice'),
	};
}

function best(
	tails: readonly Notice[],
	order: readonly string[],
	valueIn: (notice: Notice) => string | null,
): Notice | null {
	let found: Notice | null = null;
	let rank = Number.POSITIVE_INFINITY;
	for (const tail of tails) {
		if (valueIn(tail) === null) continue;
		const at = order.indexOf(tail.why[0]?.rule ?? '');
		const own = at < 0 ? order.length : at;
		if (own < rank) {
			found = tail;
			rank = own;
		}
	}
	return found;
}

/** The reading that says most: a licence, then its elements, then the family. */
function strongest(readings: readonly LicenseReading[]): LicenseReading | null {
	const order = ['license', 'contradictory', 'nonexistent', 'versionless', 'page', 'other'];
	const rank = (one: LicenseReading) => order.indexOf(one.kind);
	return [...readings].sort((a, b) => rank(a) - rank(b))[0] ?? null;
}

/** Of two grants the one that forbids is kept, part by part. */
function mergeParts(all: readonly GrantParts[]): GrantParts | null {
	const [first, ...rest] = all;
	if (first === undefined) return null;
	const part = (key: Exclude<keyof GrantParts, 'duties' | 'limits'>): Clause | null => {
		const stated = all.flatMap((one) => one[key] ?? []);
		return stated.find((one) => !one.allowed) ?? stated[0] ?? null;
	};
	if (rest.length === 0) return first;
	const duties: GrantDuty[] = [];
	const limits: GrantLimit[] = [];
	for (const one of all) {
		for (const duty of one.duties) {
			if (!duties.some(({ duty: name }) => name === duty.duty)) duties.push(duty);
		}
		for (const limit of one.limits) {
			if (!limits.some(({ limit: name }) => name === limit.limit)) limits.push(limit);
		}
	}
	return {
		copy: part('copy'),
		adapt: part('adapt'),
		headline: part('headline'),
		translate: part('translate'),
		shorten: part('shorten'),
		commercial: part('commercial'),
		text: part('text'),
		images: part('images'),
		video: part('video'),
		to: part('to'),
		until: part('until'),
		duties,
		limits,
	};
}

export interface NoticeSummary {
	/** The article says that it was first published elsewhere. A grant alone does not say so. */
	isRepublished: boolean;
	/** Of the surest tail, 0 without one. */
	score: number;
	publisher: string | null;
	/** Address of the work, or null: a home page is not one. */
	url: string | null;
	license: LicenseReading | null;
	grant: GrantParts | null;
	/** The notices that count, in the order of the text. */
	tails: readonly Notice[];
	grants: readonly Notice[];
	/** Sentences that keep all rights. */
	reserved: readonly Notice[];
	/** Sentences that ask not to be removed. */
	kept: readonly Notice[];
}
