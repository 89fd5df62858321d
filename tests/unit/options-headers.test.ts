import { expect, test } from 'vitest';
import { OptionsError, parseOptions } from '../../plugins/options.ts';

test.each([
	['netlify', [{ host: 'netlify' }]],
	[
		['nginx', 's3'],
		[{ host: 'nginx' }, { host: 's3' }],
	],
	[{ host: 'caddy', file: 'x' }, [{ host: 'caddy', file: 'x' }]],
	[
		['vercel', { host: 'cloudflare' }],
		[{ host: 'vercel' }, { host: 'cloudflare' }],
	],
	[[], []],
] as const)('hosts to write headers for: %j', (headers, parsed) => {
	expect(parseOptions({ headers }, 'x').headers).toEqual(parsed);
});

test.each([
	['nginks', "headers: expected 'netlify' or 'cloudflare' or"],
	[{ host: 'nginx', fil: 'x' }, 'headers.fil: unknown option; did you mean `file`?'],
	[{ host: 'netlify', file: 'x' }, 'this host reads one name only'],
	[{ file: 'x' }, "headers.host: expected 'netlify' or"],
	[5, 'headers: expected'],
])('a wrong value: %j', (headers, message) => {
	const parse = () => parseOptions({ headers }, 'x');
	expect(parse).toThrow(OptionsError);
	expect(parse).toThrow(message);
	if (!message.includes('unknown')) expect(parse).toThrow("headers: 'cloudflare'");
});
