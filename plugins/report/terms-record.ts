import type { Article, Duty, Evidence, License, Terms } from '../model.ts';
import { type LicenseDuty, type LicenseReading, licenseDuties } from '../terms/licenses/index.ts';
import {
	type Clause,
	type GrantDuty,
	type Notice,
	type NoticeSummary,
	summariseNotices,
} from '../terms/notice/index.ts';

/** What binds one article, and who says so: an entry of `creditline terms --format json`, version 1. */
export interface TermsRecord {
	path: string;
	status: Terms['status'];
	publisher: { id: string | null; name: string | null; url: string | null };
	source: { url: string | null; title: string | null };
	license: {
		id: string | null;
		family: 'creative-commons' | 'other' | 'none';
		elements: string[];
		version: string | null;
		url: string | null;
		name: string | null;
	};
	/** What may be done; null is not stated. */
	grant: Record<
		'adapt' | 'commercial' | 'shareAlike' | 'text' | 'images' | 'video',
		boolean | null
	>;
	duties: Owed[];
	limits: Owed[];
	notices: NoticeRecord[];
}

/** One thing that is owed or forbidden. `rule` is null where no page can show it. */
export interface Owed {
	rule: string | null;
	detail: Readonly<Record<string, string>>;
	evidence: Evidence;
}

export interface NoticeRecord {
	kind: Notice['kind'];
	place: Notice['place'];
	text: string;
	score: number;
	publisher: string | null;
	url: string | null;
	license: string | null;
	scope: Notice['scope'];
}

/** Which rule holds what an author asks for in the article's own text. */
const noticeRules: Readonly<Record<GrantDuty['duty'], string | null>> = {
	credit: 'credit-present',
	backlink: 'backlink-present',
	followed: 'backlink-followed',
	wording: 'credit-wording',
	'position-top': 'credit-placed',
	'position-end': 'credit-placed',
	canonical: 'canonical-kept',
	pixel: 'pixel-kept',
	notify: null,
	'keep-links': 'links-kept',
	'share-alike': 'sharealike-kept',
	'license-link': 'license-linked',
	changes: 'changes-marked',
};

/**
 * Puts together what the front matter, the licence, the publisher's profile and the article's own
 * sentences say. What the front matter declares stands; the notices fill what it leaves open.
 *
 * @param article the article
 * @param terms resolved from its declaration
 * @param notices read from its text
 */
export function termsRecord(
	article: Article,
	terms: Terms,
	notices: readonly Notice[],
): TermsRecord {
	const summary = summariseNotices(notices);
	const license =
		terms.grant.kind === 'license' ? terms.grant.license : readLicense(summary.license);
	const parts = summary.grant;
	const elements = license ? elementsOf(license) : elementsStated(summary.license);
	const clauses = licenseDuties(license);
	const owedLicense = license === null && terms.grant.kind !== 'unknown' ? [] : clauses;
	const binds = terms.status === 'republished' || summary.isRepublished || license !== null;
	return {
		path: article.path,
		status: terms.status,
		publisher: {
			id: terms.publisher?.id ?? null,
			name: terms.publisher?.name ?? summary.publisher,
			url: terms.publisher?.url ?? null,
		},
		source: { url: terms.source?.url ?? summary.url, title: terms.title },
		license: licenseRecord(terms, summary, license, elements),
		grant: {
			adapt: stated(parts?.adapt) ?? (license ? !license.elements.nd : null),
			commercial: stated(parts?.commercial) ?? (license ? !license.elements.nc : null),
			shareAlike: license
				? license.elements.sa
				: parts?.duties.some(({ duty, owed }) => duty === 'share-alike' && owed)
					? true
					: null,
			text: stated(parts?.text),
			images: stated(parts?.images),
			video: stated(parts?.video),
		},
		duties: [
			...terms.duties.map(toOwed),
			...(binds ? owedLicense.filter(({ kind }) => kind === 'do').map(fromClause) : []),
			...(parts?.duties ?? []).filter(({ owed }) => owed).map(fromNotice),
		],
		limits: [
			...(binds ? owedLicense.filter(({ kind }) => kind === 'avoid').map(fromClause) : []),
			...mediaLimits(parts?.images, 'images'),
			...mediaLimits(parts?.video, 'video'),
			...(parts?.limits ?? []).map(({ limit, words, place }) => ({
				rule: limit === 'no-edits' ? 'adaptation-allowed' : null,
				detail: { limit },
				evidence: { kind: 'notice' as const, text: words, url: null, place },
			})),
		],
		notices: notices.map(noticeRecord),
	};
}

function licenseRecord(
	terms: Terms,
	summary: NoticeSummary,
	license: License | null,
	elements: string[],
): TermsRecord['license'] {
	if (license) {
		const { id, version, url, name } = license;
		return { id, family: 'creative-commons', elements, version, url, name };
	}
	const { grant } = terms;
	// A licence without a version is printed without one: nobody has stated it.
	if (summary.license?.kind === 'versionless') {
		const name = grant.kind === 'publisher' ? grant.name : summary.license.written;
		return { id: null, family: 'creative-commons', elements, version: null, url: null, name };
	}
	if (grant.kind === 'publisher') {
		return {
			id: grant.id,
			family: 'other',
			elements,
			version: null,
			url: grant.url,
			name: grant.name,
		};
	}
	return { id: null, family: 'none', elements: [], version: null, url: null, name: null };
}

function readLicense(reading: LicenseReading | null): License | null {
	return reading?.kind === 'license' ? reading.license : null;
}

function elementsOf({ elements }: License): string[] {
	return (['by', 'nc', 'nd', 'sa'] as const).filter((element) => elements[element]);
}

function elementsStated(reading: LicenseReading | null): string[] {
	if (reading?.kind !== 'versionless' || !reading.elements) return [];
	const { elements } = reading;
	return (['by', 'nc', 'nd', 'sa'] as const).filter((element) => elements[element]);
}

function toOwed({ rule, detail, evidence }: Duty): Owed {
	return { rule, detail, evidence };
}

function fromClause({ id, rule, when, clause, text, url }: LicenseDuty): Owed {
	const evidence = { kind: 'license' as const, text: `${clause}: ${text}`, url, place: null };
	return { rule, detail: { id, when }, evidence };
}

function fromNotice({ duty, to, words, place }: GrantDuty): Owed {
	return {
		rule: noticeRules[duty],
		detail: { duty, ...(to ? { to } : {}) },
		evidence: { kind: 'notice', text: words, url: null, place },
	};
}

function mediaLimits(clause: Clause | null | undefined, media: string): Owed[] {
	if (clause?.allowed !== false) return [];
	const evidence = { kind: 'notice' as const, text: clause.words, url: null, place: clause.place };
	return [{ rule: 'media-granted', detail: { media }, evidence }];
}

function noticeRecord(notice: Notice): NoticeRecord {
	const { kind, place, text, score, publisher, url, license, scope } = notice;
	const id =
		license?.kind === 'license'
			? license.license.id
			: license?.kind === 'versionless'
				? license.written
				: null;
	return { kind, place, text, score, publisher, url, license: id, scope };
}

function stated(clause: Clause | null | undefined): boolean | null {
	return clause ? clause.allowed : null;
}
