import { parseLicense } from '../../terms/index.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
	id: 'license-known',
	docs: {
		duty: 'The licence is one that exists.',
		what: '`license` must be a Creative Commons licence or public domain tool that was really published (SPDX id, address, short or long name), or the id of a publisher’s own grant in the config. Licences that never existed, such as CC BY-SA-ND or CC BY 4.0 US, are answered with the nearest that does.',
		why: 'What is owed depends on the licence, its version and its port. A licence that does not exist grants nothing.',
		bad: [
			{
				syntax: 'yaml',
				code: 'title: Tides of the estuary\nsource:\n  url: https://publisher.example/2026/story\n  publisher: The Publisher\nlicense: CC-BY-SA-ND-4.0',
			},
			{
				syntax: 'yaml',
				code: 'title: Tides of the estuary\nsource:\n  url: https://publisher.example/2026/story\n  publisher: The Publisher',
			},
		],
		good: [
			{
				syntax: 'yaml',
				code: 'title: Tides of the estuary\nsource:\n  url: https://publisher.example/2026/story\n  publisher: The Publisher\nlicense: CC BY-SA 3.0 DE',
			},
		],
	},
	*article({ terms, grants }) {
		if (terms.status !== 'republished' || terms.grant.kind !== 'unknown') return;
		const { written } = terms.grant;
		const field = 'license';
		const own = grants.map((id) => `license: ${id}`);
		if (written === null) {
			const usual = terms.grant.usual.map(
				({ id }) => `license: ${id}   # usual there; the article’s own notice decides`,
			);
			const expected = usual.length > 0 ? usual : ['license: CC-BY-4.0', ...own];
			yield { message: { code: 'missing', args: {} }, field, expected };
			return;
		}
		const reading = parseLicense(written);
		if (reading.kind === 'nonexistent') {
			const nearest = reading.nearest.map(({ shortName }) => shortName).join(', ');
			yield {
				message: { code: 'nonexistent', args: { written, nearest } },
				field,
				actual: written,
				expected: reading.nearest.map(({ id }) => `license: ${id}`),
			};
		} else if (reading.kind === 'contradictory') {
			const candidates = reading.candidates.map(({ shortName }) => shortName).join(' and ');
			yield {
				message: { code: 'contradictory', args: { written, candidates } },
				field,
				actual: written,
				expected: reading.candidates.map(({ id }) => `license: ${id}`),
			};
		} else if (reading.kind === 'page' || reading.kind === 'other') {
			yield {
				message: { code: reading.kind, args: { written } },
				field,
				actual: written,
				expected: ['license: CC-BY-4.0', ...own],
			};
		}
	},
});
