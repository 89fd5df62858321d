import type { Article, Finding, Terms } from '../model.ts';
import { licenseDuties, licenseLabel } from '../terms/licenses/index.ts';
import { type Clause, type Notice, summariseNotices } from '../terms/notice/index.ts';
import type { PublisherProfile } from '../terms/publishers/index.ts';
import { houseRules } from './terms-house.ts';
import { elementsStated, licenseRecord, namesOf, readLicense } from './terms-license.ts';
import {
	fromClause,
	fromNotice,
	isLimit,
	mediaLimits,
	noticeRules,
	type Owed,
	toOwed,
} from './terms-owed.ts';
import { permissionsIn } from './terms-permissions.ts';

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
	/** What is expressly allowed or not needed, with who says so; `detail.may` tells what. */
	permissions: Owed[];
	duties: Owed[];
	limits: Owed[];
	notices: NoticeRecord[];
	/** What is wrong in the article itself, and what would pass; pages are for the audit. */
	findings: TermsFinding[];
}

/** A finding as it is told with the terms: of the article, so without a page. */
export type TermsFinding = Pick<Finding, 'rule' | 'severity' | 'message' | 'place' | 'url'> & {
	expected: string[];
};

/** A sentence of the article's text that states a grant or an origin. */
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

/**
 * Tells the terms of an article: its duties and limits as they were resolved, the clauses that bind
 * where something more is done or that no page can show, and the sentences of its text.
 *
 * @param article the article
 * @param terms resolved from its declaration and its notices
 * @param notices read from its text
 * @param findings what is wrong in the article itself
 * @param profile of the publisher, or null
 */
export function termsRecord(
	article: Article,
	terms: Terms,
	notices: readonly Notice[],
	findings: readonly Finding[] = [],
	profile: PublisherProfile | null = null,
): TermsRecord {
	const summary = summariseNotices(notices);
	const license =
		terms.grant.kind === 'license' ? terms.grant.license : readLicense(summary.license);
	const parts = summary.grant;
	const stated = license ? license.elements : elementsStated(summary.license);
	const elements = namesOf(stated);
	const rules = new Set(terms.duties.map(({ rule }) => rule));
	const binds = terms.status === 'republished' || summary.isRepublished || license !== null;
	const own = license === null && terms.grant.kind === 'publisher';
	const told = license ?? (stated && { version: null, elements: stated });
	const house = houseRules(terms, profile);
	const clauses = !binds || own || terms.status === 'original' ? [] : licenseDuties(told);
	const label = told ? licenseLabel(told) : 'Creative Commons';
	// What the duties hold already is not told again.
	const further = clauses.filter(({ rule }) => rule === null || !rules.has(rule));
	const asked = (parts?.duties ?? []).filter(
		({ owed, duty }) => owed && !rules.has(noticeRules[duty] ?? ''),
	);
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
			adapt: rules.has('adaptation-allowed')
				? false
				: (allowedIn(parts?.adapt) ?? (license ? !license.elements.nd : null)),
			commercial: rules.has('commercial-allowed')
				? false
				: (allowedIn(parts?.commercial) ?? (license ? !license.elements.nc : null)),
			shareAlike: license
				? license.elements.sa
				: parts?.duties.some(({ duty, owed }) => duty === 'share-alike' && owed)
					? true
					: null,
			text: allowedIn(parts?.text),
			images: allowedIn(parts?.images),
			video: allowedIn(parts?.video),
		},
		permissions: [...permissionsIn(terms, summary, license), ...house.permissions],
		duties: [
			...terms.duties.filter((duty) => !isLimit(duty)).map(toOwed),
			...asked.map(fromNotice),
			...further.filter(({ kind }) => kind === 'do').map((clause) => fromClause(clause, label)),
			...house.duties,
		],
		limits: [
			...(rules.has('media-granted') ? [] : mediaLimits(parts?.images, 'images')),
			...(rules.has('media-granted') ? [] : mediaLimits(parts?.video, 'video')),
			...terms.duties.filter(isLimit).map(toOwed),
			...(parts?.limits ?? [])
				.filter(({ limit }) => limit !== 'no-edits')
				.map(({ limit, words, place }) => ({
					rule: null,
					severity: 'error' as const,
					detail: { limit },
					evidence: { kind: 'notice' as const, text: words, url: null, place },
				})),
			...further.filter(({ kind }) => kind === 'avoid').map((clause) => fromClause(clause, label)),
			...house.limits,
		],
		notices: notices.map(noticeRecord),
		findings: findings.map(({ rule, severity, message, place, expected, url }) => ({
			rule,
			severity,
			message,
			place,
			expected: [...expected],
			url,
		})),
	};
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

function allowedIn(clause: Clause | null | undefined): boolean | null {
	return clause ? clause.allowed : null;
}
