import { allLicenses, parseLicense } from '../../terms/index.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
	id: 'license-versioned',
	docs: {
		duty: 'The licence has a version.',
		what: 'A Creative Commons licence must be named with its version, as the source names it: “CC BY 3.0”, not “CC BY”. Where a publisher grants in its own words and names no version, those words are put into the config as the publisher’s `grant`, and the article names that grant.',
		why: 'Versions ask for different things: the title is owed up to 3.0, a note of every change from 4.0, and before 4.0 the first breach ends the licence for good. A version that nobody stated must not be guessed.',
		bad: [
			{
				syntax: 'yaml',
				code: 'title: Tides of the estuary\nsource:\n  url: https://publisher.example/2026/story\n  publisher: The Publisher\nlicense: CC BY-SA',
			},
		],
		good: [
			{
				syntax: 'yaml',
				code: 'title: Tides of the estuary\nsource:\n  url: https://publisher.example/2026/story\n  publisher: The Publisher\nlicense: CC BY-SA 4.0',
			},
		],
	},
	*article({ terms }) {
		if (terms.status !== 'republished' || terms.grant.kind !== 'unknown') return;
		const { written } = terms.grant;
		if (written === null) return;
		const reading = parseLicense(written);
		if (reading.kind !== 'versionless') return;
		const { elements } = reading;
		const versions = elements
			? allLicenses().filter(
					(license) =>
						license.category === 'licenses' &&
						license.jurisdiction === '' &&
						license.retiredOn === null &&
						license.elements.by === elements.by &&
						license.elements.nc === elements.nc &&
						license.elements.nd === elements.nd &&
						license.elements.sa === elements.sa,
				)
			: [];
		yield {
			message: { code: 'versionless', args: { written } },
			field: 'license',
			actual: written,
			// All versions are equal here: only the source knows which one it is.
			expected: versions
				.map(({ id, version }) => `license: ${id}   # if the source says ${version}`)
				.reverse(),
		};
	},
});
