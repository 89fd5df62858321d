import { nearest } from '../../nearest.ts';
import type { Options } from '../../options.ts';
import { parseLicense } from '../licenses/index.ts';
import { compilePublishers } from './find.ts';

/**
 * What a config names and nobody knows: a licence of the site that does not exist, a publisher whose
 * counter is allowed and that has no profile.
 *
 * @returns one entry a mistake, with its path: `['pixels', 0]`
 */
export function unknownNames({
	site,
	pixels,
	publishers,
}: Pick<Options, 'site' | 'pixels' | 'publishers'>): UnknownName[] {
	const problems: UnknownName[] = [];
	const { license } = site;
	if (license !== undefined && parseLicense(license).kind !== 'license') {
		const message = `expected a Creative Commons licence that exists${closeTo(license)}; none where the site keeps its rights; found ${JSON.stringify(license)}`;
		problems.push({ path: ['site', 'license'], message });
	}
	if (pixels.length === 0) return problems;
	const profiles = compilePublishers(publishers);
	for (const [at, name] of pixels.entries()) {
		if (profiles.byId(name) ?? profiles.byName(name)) continue;
		const ids = profiles.all.flatMap(({ id, name: full }) => [id, full]);
		const close = nearest(name, ids);
		const hint = close ? `did you mean '${close}'?` : '`creditline publishers` lists them';
		const message = `expected the id of a known publisher, or of one in \`publishers\`; ${hint}; found ${JSON.stringify(name)}`;
		problems.push({ path: ['pixels', at], message });
	}
	return problems;
}

function closeTo(license: string): string {
	const reading = parseLicense(license);
	if (reading.kind === 'nonexistent' && reading.nearest.length > 0) {
		const ids = reading.nearest.slice(0, 3).map(({ id }) => `'${id}'`);
		return `, such as ${ids.join(' or ')}`;
	}
	return reading.kind === 'versionless'
		? ", with its version, such as 'CC-BY-SA-4.0'"
		: ", such as 'CC-BY-SA-4.0'";
}

interface UnknownName {
	path: readonly (string | number)[];
	message: string;
}
