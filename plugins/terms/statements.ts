import type { Declaration, LicenseElements, LicenseStatement } from '../model.ts';
import { parseLicense } from './licenses/index.ts';
import type { Notice, NoticeSummary } from './notice/index.ts';
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
	return [
		...declared(declaration, profiles),
		...summary.grants.flatMap(noticed),
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
			...(own ? { license: null, elements: named(own.elements) } : read(written)),
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

function published({ source }: Declaration, profile: PublisherProfile): LicenseStatement[] {
	const dated = licenseAt(profile, source?.published ?? null);
	const firsthand = profile.policy?.evidence !== 'secondary';
	const say = (
		written: string,
		said: Pick<LicenseStatement, 'license' | 'elements' | 'firm'>,
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
	return say(grant.name, { license: null, elements: named(grant.elements), firm: firsthand });
}

function read(written: string): Pick<LicenseStatement, 'license' | 'elements'> {
	const reading = parseLicense(written);
	if (reading.kind === 'license') {
		return { license: reading.license, elements: reading.license.elements };
	}
	return { license: null, elements: reading.kind === 'versionless' ? reading.elements : null };
}

function named(elements: readonly string[] | undefined): LicenseElements | null {
	if (!elements) return null;
	const has = (element: string): boolean => elements.includes(element);
	return { by: has('by'), nc: has('nc'), nd: has('nd'), sa: has('sa') };
}
