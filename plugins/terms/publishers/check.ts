import type { PublisherProfile } from '../../profile/schema.ts';
import { parseLicense } from '../licenses/index.ts';
import { bareHost } from './find.ts';

/**
 * What is wrong with profiles beyond their shape: licences that do not exist, periods that overlap,
 * statements that contradict each other, two profiles that claim the same.
 *
 * @param profiles that fit the schema
 * @returns one entry a mistake, with its path below the list: `[2, 'licenses', 0, 'license']`
 */
export function publisherProblems(profiles: readonly PublisherProfile[]): PublisherProblem[] {
	const claims = new Map<string, number>();
	return profiles.flatMap((profile, index) => {
		const claim = (what: string, path: PublisherProblem['path'], message: string) => {
			const other = claims.get(what);
			if (other === undefined) claims.set(what, index);
			return other === undefined ? [] : [{ path, message: `${message} of publishers[${other}]` }];
		};
		const { grant, domains, id } = profile;
		return [
			...claim(`id ${id}`, [index, 'id'], 'expected an id that is not also the one'),
			...domains.flatMap((domain, at) =>
				claim(
					`host ${bareHost(domain)}`,
					[index, 'domains', at],
					'expected a host that is not also one',
				),
			),
			...(grant
				? claim(
						`grant ${grant.id}`,
						[index, 'grant', 'id'],
						'expected an id that is not also the one of the grant',
					)
				: []),
			...[...licenseProblems(profile), ...contradictions(profile)].map(({ path, message }) => ({
				path: [index, ...path],
				message,
			})),
		];
	});
}

function licenseProblems({ licenses, grant }: PublisherProfile): PublisherProblem[] {
	const problems: PublisherProblem[] = [];
	for (const [at, { license, from, until }] of licenses.entries()) {
		const reading = parseLicense(license);
		if (reading.kind !== 'license') {
			const message = `expected a licence that exists${suggestion(reading)}`;
			problems.push({ path: ['licenses', at, 'license'], message });
		}
		if (from && until && from > until) {
			problems.push({ path: ['licenses', at, 'until'], message: 'expected a day after `from`' });
		}
		const earlier = licenses.slice(0, at).some((other) => {
			const dated = [from, until, other.from, other.until].some((end) => end !== undefined);
			return dated && (from ?? '') <= (other.until ?? '~') && (other.from ?? '') <= (until ?? '~');
		});
		if (earlier) {
			const message = 'expected a period that does not overlap an earlier one';
			problems.push({ path: ['licenses', at], message });
		}
	}
	if (grant && parseLicense(grant.id).kind === 'license') {
		const message = 'expected an id that is not a Creative Commons licence';
		problems.push({ path: ['grant', 'id'], message });
	}
	return problems;
}

function suggestion(reading: ReturnType<typeof parseLicense>): string {
	if (reading.kind === 'nonexistent' && reading.nearest.length > 0) {
		const ids = reading.nearest.slice(0, 3).map(({ id }) => `'${id}'`);
		return `, such as ${ids.join(' or ')}`;
	}
	if (reading.kind === 'versionless') {
		return "; where the publisher names no version, write a `grant` of family 'creative-commons'";
	}
	return ", such as 'CC-BY-4.0'";
}

function contradictions({ grant, images, video }: PublisherProfile): PublisherProblem[] {
	const problems: PublisherProblem[] = [];
	const refuse = (wrong: boolean | undefined, path: string[], message: string): void => {
		if (wrong) problems.push({ path, message: `expected no contradiction to ${message}` });
	};
	const given: readonly string[] = ['granted', 'own', 'with-story', 'must-stay'];
	const elements: readonly string[] = grant?.elements ?? [];
	refuse(grant?.adapt && elements.includes('nd'), ['grant', 'adapt'], '`elements`: nd');
	refuse(grant?.commercial && elements.includes('nc'), ['grant', 'commercial'], '`elements`: nc');
	refuse(
		grant?.covers.images === false && images && given.includes(images.rule),
		['images', 'rule'],
		'`grant.covers.images`',
	);
	refuse(
		grant?.covers.video === false && video && given.includes(video.rule),
		['video', 'rule'],
		'`grant.covers.video`',
	);
	return problems;
}

interface PublisherProblem {
	path: readonly (string | number)[];
	message: string;
}
