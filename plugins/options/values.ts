/** Values that options are made of: addresses, paths, waivers, hosts. */
import { z } from 'zod';

export const httpUrl = z.url({ protocol: /^https?$/, error: 'an http(s) address' });

export const languageTag = z
	.string()
	.regex(/^[a-z]{2,8}(?:[-_][a-z0-9]{1,8})*$/i, { error: 'a language tag such as en or pt-BR' });

export const pagePath = z.string().regex(/^\/\S*$/, { error: 'a path such as /credits/' });

const publisherName = z.union([
	z.string().min(1),
	z.strictObject({
		id: z.string().min(1).optional(),
		name: z.string().min(1),
		url: httpUrl.optional(),
	}),
]);

export const sourceDefaults = z.strictObject({
	/** Which articles, as globs relative to the root. */
	articles: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]),
	/**
	 * Address of the work. `{path}` is the file's path below the folder that the glob names, without
	 * ending; `{slug}` its name; `{lang}` the first folder below. An empty part takes its slash along.
	 */
	url: z.string().min(1).optional(),
	publisher: publisherName.optional(),
	license: z.string().min(1).optional(),
	author: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]).optional(),
});

export const aliasFields = [
	'title',
	'author',
	'source.url',
	'source.publisher',
	'source.title',
	'source.published',
	'license',
	'changes',
	'notices',
] as const;

/** Below the root, whatever it is written on: a config must not write elsewhere. */
export const reportFile = z
	.string()
	.regex(/^(?![\\/]|[a-z]:|(?:.*[\\/])?\.\.[\\/])[^\0]+\.(?:sarif|json|xml|md|html|txt)$/i, {
		error: 'a path below the root that ends in .json, .sarif, .xml, .md, .html or .txt',
	});

export const waiver = z.strictObject({
	/** Id of the rule whose findings are accepted. */
	rule: z.string().min(1),
	/** In which articles, as paths or globs relative to the root. */
	articles: z
		.union([z.string().min(1), z.array(z.string().min(1)).min(1)])
		.transform((globs) => (typeof globs === 'string' ? [globs] : globs)),
	/** Why the findings are accepted. */
	reason: z.string().trim().min(1),
	/** Who answers for that. */
	owner: z.string().trim().min(1),
	/** Last day on which it holds, in UTC. */
	expires: z.iso.date({ error: 'a day such as 2027-01-31' }),
	/** How many findings it may match; more, and all of them count again. */
	max: z.int().min(1).optional(),
});

const headerHosts = ['netlify', 'cloudflare', 'vercel', 'nginx', 'caddy', 's3'] as const;

export const headerHost = z.union([
	z.enum(headerHosts),
	z
		.strictObject({
			host: z.enum(headerHosts),
			/** The file to write, relative to the root: of nginx, caddy and s3. */
			file: z.string().min(1).optional(),
		})
		.refine(({ host, file }) => file === undefined || /^(?:nginx|caddy|s3)$/.test(host), {
			error: 'expected no `file`: this host reads one name only',
		}),
]);
