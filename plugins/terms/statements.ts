import type { Declaration, LicenseElements, LicenseStatement } from '../model.ts';
import { parseLicense } from './licenses/index.ts';
import {
	type Notice,
	type NoticeSummary,
	placesIn,
	readNotices,
	summariseNotices,
} from './notice/index.ts';
import { licenseAt, type PublisherIndex, type PublisherProfile } from './publishers/index.ts';

/** From here on a sentence grants in so many words; below it only names a licence. */
const FIRM = 0.8;

/**
 * What each side says of a work's licence: front matter, text, publisher. A publisher whose articles
 * each name their own licence says nothing; of several that it has used, any may be the one.
 *
 * @param declaration what the article declares
 * @param summary of its notices
 * @param profile of its publisher, or null
 * @param profiles where the publishers' own grants are found
 */
export function statementsOf(
	declaration: Declaration,
	summary: NoticeSummary,
	profile: PublisherProfile | null,
	profiles: PublisherIndex,
): LicenseStatement[] {
	const noticedLicenses = summary.grants.flatMap(noticed);
	return [
		...declared(declaration, profiles),
		...noticedLicenses,
		// A text that names its licence beside such words keeps what the licence does not give.
		...(noticedLicenses.length > 0 ? [] : summary.reserved.map(reserved)),
		...(profile ? published(declaration, profile) : []),
	];
}

function declared(
	{ license: written, fromConfig }: Declaration,
	profiles: PublisherIndex,
): LicenseStatement[] {
	if (written === null) return [];
	const own = profiles.byGrant(written)?.grant;
	const where = fromConfig.license ? `The config (${fromConfig.license})` : 'The front matter';
	return [
		{
			from: 'front-matter',
			written,
			...(own
				? { license: null, elements: named(own.elements), family: own.family }
				: read(written)),
			firm: true,
			evidence: {
				kind: 'front-matter',
				text: `${where} says “${written}”.`,
				url: own?.url ?? null,
				place: null,
			},
		},
	];
}

function noticed({ license: reading, why, text, score, place }: Notice): LicenseStatement[] {
	if (reading === null || reading.kind === 'page' || reading.kind === 'other') return [];
	const words = why.find(({ rule }) => rule === 'license')?.words;
	const written =
		words ?? (reading.kind === 'license' ? reading.license.shortName : reading.written);
	const license = reading.kind === 'license' ? reading.license : null;
	const elements = license?.elements ?? (reading.kind === 'versionless' ? reading.elements : null);
	return [
		{
			from: 'notice',
			written,
			license,
			elements,
			firm: score >= FIRM,
			evidence: { kind: 'notice', text, url: null, place },
		},
	];
}

/** Whoever keeps all rights grants none; whether the words are the source's own a person must see. */
function reserved({ text, place }: Notice): LicenseStatement {
	return {
		from: 'notice',
		written: text,
		license: null,
		elements: null,
		family: 'none',
		firm: false,
		evidence: { kind: 'notice', text, url: null, place },
	};
}

function published({ source }: Declaration, profile: PublisherProfile): LicenseStatement[] {
	const dated = licenseAt(profile, source?.published ?? null);
	const firsthand = profile.policy?.evidence !== 'secondary';
	const say = (
		written: string,
		said: Pick<LicenseStatement, 'license' | 'elements' | 'firm' | 'family'>,
	): LicenseStatement[] => [
		{
			from: 'profile',
			written,
			...said,
			evidence: {
				kind: 'profile',
				text: `${profile.name} publishes under ${written}.`,
				url: profile.policy?.url ?? null,
				place: null,
			},
		},
	];
	if (dated.kind === 'license') {
		const { license, orLater, secondHand } = dated;
		const written = orLater ? `${license.shortName} or later` : license.shortName;
		return say(written, { license, elements: license.elements, firm: !secondHand });
	}
	if (dated.kind === 'several') {
		return dated.licenses.flatMap((license) =>
			say(license.shortName, { license, elements: license.elements, firm: false }),
		);
	}
	if (dated.kind === 'per-article' || !profile.grant || profile.perArticle) return [];
	const { grant } = profile;
	const { name, elements, family } = grant;
	return say(name, { license: null, elements: named(elements), family, firm: firsthand });
}

function read(written: string): Pick<LicenseStatement, 'license' | 'elements' | 'family'> {
	const reading = parseLicense(written);
	if (reading.kind === 'license') {
		return { license: reading.license, elements: reading.license.elements };
	}
	if (reading.kind === 'versionless') return { license: null, elements: reading.elements };
	const family =
		reading.kind === 'other' && keepsRights(written) ? { family: 'none' as const } : {};
	return { license: null, elements: null, ...family };
}

/** `license: all rights reserved`, in any language. */
function keepsRights(written: string): boolean {
	const notices = readNotices(written, { mdx: false, placeOf: placesIn(written, 0) });
	return summariseNotices(notices).reserved.length > 0;
}

function named(elements: readonly string[] | undefined): LicenseElements | null {
	if (!elements) return null;
	const has = (element: string): boolean => elements.includes(element);
	return { by: has('by'), nc: has('nc'), nd: has('nd'), sa: has('sa') };
}
