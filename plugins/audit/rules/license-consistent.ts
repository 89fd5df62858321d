import type { Article, Evidence, LicenseStatement, Terms } from '../../model.ts';
import { parseLicense, sameLicense } from '../../terms/index.ts';
import { quoted, versionSnippets } from '../front-matter-snippet.ts';
import { defineRule } from '../rule.ts';

/** More sides than these make a message that nobody reads. */
const mostSides = 6;
const orLater = /\bor[- ]later\b/i;

export default defineRule({
	id: 'license-consistent',
	docs: {
		duty: 'Front matter, the article’s own text and the publisher’s rules name one licence.',
		what: 'What the front matter says of the licence, what the article’s own text says of it, and what the publisher is known to use on that day must be able to be true together. A name without a version agrees with every version of the same elements, and where a publisher grants “or later”, later versions agree; a port agrees with the unported licence of its elements and version where one of them is known at second hand. A publisher that grants in words of its own, which are no Creative Commons licence, agrees with none; neither does a text that keeps all rights (“All rights reserved”, “may not be reproduced without permission”), which is a warning: such words may be said of something else. A difference is an error where both sides are firm. It is a warning where one side is known at second hand, and where only the publisher’s profile differs while front matter and text agree.',
		why: 'Two licences ask for different things, and the copy can only be under the one that the rights holder gave. The words that came with the text are the rights holder’s own, so they are the first to believe; a licence once given stays (Creative Commons 4.0, section 6(c); 1.0 to 3.0, section 7(b)).',
		bad: [
			{
				syntax: 'yaml',
				code: 'title: Tides of the estuary\nsource:\n  url: https://globalvoices.org/2026/01/31/tides/\n  publisher: Global Voices\nlicense: CC-BY-NC-4.0',
			},
		],
		good: [
			{
				syntax: 'yaml',
				code: 'title: Tides of the estuary\nsource:\n  url: https://globalvoices.org/2026/01/31/tides/\n  publisher: Global Voices\nlicense: CC-BY-3.0',
			},
		],
	},
	*article({ article, terms }) {
		if (terms.status !== 'republished') return;
		const { statements } = terms;
		const clashes = clashesOf(statements);
		if (clashes.length === 0) return;
		const firm = clashes.filter(([one, other]) => one.firm && other.firm);
		const apart = clashes.some((pair) => pair.every(({ from }) => from !== 'profile'));
		const settled = !apart && ['front-matter', 'notice'].every((side) => has(statements, side));
		const isError = firm.length > 0 && !settled;
		const all = distinct(statements);
		const sides = all.slice(0, mostSides).map((one) => sideOf(one, article, terms));
		if (all.length > mostSides) sides.push(`${all.length - mostSides} more`);
		const parties = new Set(clashes.flat());
		const notice = [...parties].find(({ from }) => from === 'notice');
		const written = article.declaration.license !== null;
		yield {
			message: {
				code: isError ? 'contradiction' : 'doubtful',
				args: { sides: sides.join(', ') },
			},
			...(!written && notice?.evidence.place
				? { place: notice.evidence.place }
				: { field: 'license' }),
			severity: isError ? 'error' : 'warning',
			actual: sides.join('; '),
			expected: waysOut(all, terms),
			evidence: evidenceOf([...parties]),
		};
	},
});

type Clash = readonly [LicenseStatement, LicenseStatement];

/** All pairs that cannot both be true. */
function clashesOf(statements: readonly LicenseStatement[]): Clash[] {
	const profile = statements.filter(({ from }) => from === 'profile');
	const fits = (usual: LicenseStatement, said: LicenseStatement): boolean =>
		isOwnGrant(usual) ? !isCreativeCommons(said) : agree(usual, said);
	const clashes: Clash[] = [];
	statements.forEach((one, at) => {
		for (const other of statements.slice(at + 1)) {
			// What a publisher uses may be one of several licences: any of them that fits is enough.
			if (one.from === 'profile' && other.from === 'profile') continue;
			const said = one.from === 'profile' ? other : one;
			const usual = said === one ? other : one;
			if (usual.from === 'profile') {
				if (!profile.some((each) => fits(each, said))) clashes.push([one, other]);
			} else if (!agree(one, other)) clashes.push([one, other]);
		}
	});
	return clashes;
}

/** Whether two statements can both be true. What a side does not say contradicts nothing. */
function agree(one: LicenseStatement, other: LicenseStatement): boolean {
	if ([one, other].some(({ family }) => family === 'none')) {
		return ![one, other].some(isCreativeCommons);
	}
	if (one.license !== null && other.license !== null) {
		if (sameLicense(one.license, other.license.url)) return true;
		return isLater(one, other) || isLater(other, one) || isPortBySecondHand(one, other);
	}
	const [a, b] = [one.license?.elements ?? one.elements, other.license?.elements ?? other.elements];
	if (a === null || b === null) return true;
	return a.by === b.by && a.nc === b.nc && a.nd === b.nd && a.sa === b.sa;
}

/** Whether one is a later version of what a profile grants "or later"; a later one may drop the port. */
function isLater(granted: LicenseStatement, used: LicenseStatement): boolean {
	const [from, to] = [granted.license, used.license];
	if (granted.from !== 'profile' || !orLater.test(granted.written)) return false;
	if (from === null || to === null || from.unit !== to.unit) return false;
	return Number(to.version) > Number(from.version);
}

/**
 * Whether one is a port of the other and nobody has seen the publisher's own word for either: those
 * who write of a publisher rarely tell the ports apart.
 */
function isPortBySecondHand(one: LicenseStatement, other: LicenseStatement): boolean {
	const [a, b] = [one.license, other.license];
	if (a === null || b === null || a.unit !== b.unit || a.version !== b.version) return false;
	const oneIsUnported = (a.jurisdiction === '') !== (b.jurisdiction === '');
	return oneIsUnported && [one, other].some(({ from, firm }) => from === 'profile' && !firm);
}

/** A publisher's own grant that is no Creative Commons licence, nor the public domain. */
function isOwnGrant({ from, license, elements, written, family }: LicenseStatement): boolean {
	if (from !== 'profile' || license !== null || elements !== null) return false;
	if (family === 'public-domain' || family === 'creative-commons') return false;
	return parseLicense(written).kind === 'other';
}

function isCreativeCommons({ license, elements, written, family }: LicenseStatement): boolean {
	if (license !== null || elements !== null || family === 'creative-commons') return true;
	return parseLicense(written).kind === 'versionless';
}

/** Who knows the version that the text leaves open. */
function versionBy({ from, firm }: LicenseStatement, { publisher }: Terms): string {
	if (from !== 'profile') return 'the version as it stands elsewhere';
	const name = publisher?.name ?? 'the publisher';
	return firm ? `the version that ${name} uses` : `the version that others name for ${name}`;
}

function has(statements: readonly LicenseStatement[], side: string): boolean {
	return statements.some(({ from }) => from === side);
}

/** A notice at the top and at the end says one thing. */
function distinct(statements: readonly LicenseStatement[]): LicenseStatement[] {
	const seen = new Set<string>();
	return statements.filter(({ from, written, license }) => {
		const key = `${from} ${license?.url ?? written}`;
		return !seen.has(key) && seen.add(key);
	});
}

/** “the text, line 40, says “CC BY-NC-ND””. */
function sideOf(statement: LicenseStatement, article: Article, terms: Terms): string {
	const { from, written, license, evidence } = statement;
	const name = license?.shortName ?? `“${quoted(written)}”`;
	if (from === 'front-matter') {
		const config = article.declaration.fromConfig.license;
		return config
			? `the config (${config}) says ${name}`
			: `front matter line ${article.place('license').line} says ${name}`;
	}
	if (from === 'notice') {
		const line = evidence.place === null ? '' : `, line ${evidence.place.line},`;
		return `the text${line} says “${quoted(written)}”`;
	}
	return `the profile of ${terms.publisher?.name ?? 'the publisher'} says ${name}`;
}

/** How to settle it: the text's own words first, for they are the licensor's. */
function waysOut(statements: readonly LicenseStatement[], terms: Terms): string[] {
	const ways: string[] = [];
	const by = (side: LicenseStatement['from']): LicenseStatement[] =>
		statements.filter(({ from }) => from === side);
	for (const notice of by('notice')) {
		const line = notice.evidence.place?.line;
		const where =
			line === undefined ? 'the text’s own words' : `the text’s own words, line ${line}`;
		if (notice.family === 'none') {
			ways.push(
				`# ${where}: ask the publisher, and write its answer into \`license\`; or take the sentence out, if it is not said of this article`,
			);
		} else if (notice.license) ways.push(`license: ${notice.license.id}   # ${where}`);
		else if (notice.elements) {
			const exact = statements.filter((one) => one.license !== null && agree(one, notice));
			ways.push(
				...(exact.length > 0
					? exact.map((one) => `license: ${one.license?.id}   # ${where}; ${versionBy(one, terms)}`)
					: versionSnippets(notice.elements)),
			);
		}
	}
	const name = terms.publisher?.name ?? 'the publisher';
	for (const usual of by('profile')) {
		const { license, firm } = usual;
		if (isOwnGrant(usual)) {
			ways.push(`# leave \`license\` out: ${name}’s own grant holds, “${quoted(usual.written)}”`);
		}
		const how = firm ? `what ${name} says it uses` : `what others say that ${name} uses`;
		if (license) ways.push(`license: ${license.id}   # ${how}, if the original page says so`);
	}
	// What stands there already mends nothing.
	const seen = new Set(by('front-matter').map(({ license }) => `license: ${license?.id}`));
	return ways.filter((way) => {
		const value = way.split('   #', 1)[0] ?? way;
		return !seen.has(value) && seen.add(value);
	});
}

/** The licensor's own words before what a publisher usually does. */
function evidenceOf(parties: readonly LicenseStatement[]): Evidence {
	const order: readonly LicenseStatement['from'][] = ['notice', 'profile', 'front-matter'];
	const [first] = [...parties].sort((a, b) => order.indexOf(a.from) - order.indexOf(b.from));
	// A clash has two parties, so there always is one.
	return (first as LicenseStatement).evidence;
}
