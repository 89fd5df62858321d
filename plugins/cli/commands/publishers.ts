import pc from 'picocolors';
import { loadConfig } from '../../gate/config.ts';
import { nearest } from '../../nearest.ts';
import {
	compilePublishers,
	foldName,
	licenseText,
	type PublisherIndex,
	type PublisherProfile,
	profileWords,
} from '../../terms/publishers/index.ts';
import { exitCodes } from '../exit.ts';
import { type OutputOptions, wantsColor, writeReport } from '../output.ts';
import { type ProjectFlags, projectOf } from '../project.ts';

type Colors = ReturnType<typeof pc.createColors>;

const HEADINGS = {
	may: 'You may',
	must: 'You must',
	mustNot: 'You must not',
	asked: 'You are asked to',
} as const;

const SURE = { high: 'sure', medium: 'fairly sure', low: 'unsure' } as const;

/** Flags of `creditline publishers`. */
export interface PublishersFlags extends OutputOptions, ProjectFlags {}

/**
 * Lists the publishers whose rules are known, those of the config before those that
 * ship, or those that a query names; a single one in full.
 *
 * @param query an id, name, host or address, or words that these contain; all when it is empty
 * @returns the exit code: 1 when nothing was found
 */
export async function publishersCommand(query: string, flags: PublishersFlags): Promise<number> {
	const { options } = await loadConfig(...projectOf(flags));
	return listPublishers(query, flags, options.publishers);
}

/**
 * The same with the profiles of a config that is read already.
 *
 * @param own profiles of the config, which come before those that ship
 */
export async function listPublishers(
	query: string,
	flags: OutputOptions,
	own: readonly PublisherProfile[] = [],
): Promise<number> {
	const index = compilePublishers(own);
	const found = search(query, index);
	const colors = pc.createColors(wantsColor(flags));
	const [first] = found;
	let report: string;
	if (flags.format === 'json') report = `${JSON.stringify(found, null, '\t')}\n`;
	else if (!first) report = flags.quiet ? '' : noMatch(query, index);
	else if (found.length === 1) report = inFull(first, colors);
	else report = inBrief(found, colors);
	await writeReport(report, flags);
	return first ? exitCodes.pass : exitCodes.fail;
}

function search(query: string, index: PublisherIndex): readonly PublisherProfile[] {
	const wanted = query.trim();
	if (wanted === '') return index.all;
	const url = /^https?:\/\//i.test(wanted) ? wanted : `https://${wanted}`;
	const named = index.byId(wanted) ?? index.byName(wanted) ?? index.byUrl(url);
	if (named) return [named];
	const words = foldName(wanted).split(' ');
	return index.all.filter(({ id, name, aliases, domains }) => {
		const text = foldName([id, name, ...aliases, ...domains].join(' '));
		return words.every((word) => text.includes(word));
	});
}

function inBrief(profiles: readonly PublisherProfile[], { bold, dim }: Colors): string {
	const width = Math.max(...profiles.map(({ id }) => id.length));
	const lines = profiles.map((profile) => {
		const head = `${bold(profile.id.padEnd(width))}  ${profile.name} (${licenseText(profile)})`;
		return `${head}\n${' '.repeat(width)}  ${dim(oneLine(profile))}\n`;
	});
	return lines.join('');
}

/** What it asks in a line; the wording of credits is told in full only. */
function oneLine(profile: PublisherProfile): string {
	const { must, mustNot } = profileWords(profile);
	const asked = must.filter((phrase) => !phrase.startsWith('write')).slice(0, 3);
	const forbidden = mustNot.slice(0, 3 - asked.length).map((phrase) => `not ${phrase}`);
	return [...asked, ...forbidden].join('; ') || 'asks for no more than its licence';
}

function inFull(profile: PublisherProfile, { bold, dim }: Colors): string {
	const { id, name, policy, grant, appliesFrom } = profile;
	const words = profileWords(profile);
	const lines = [`${bold(name)}  ${dim(id)}`, `Licence: ${licenseText(profile)}`];
	if (grant) lines.push(`Grant: ${grant.quoted ? `“${grant.words}”` : grant.words}`);
	if (appliesFrom) lines.push(`For works published since ${appliesFrom}`);
	for (const key of ['may', 'must', 'mustNot', 'asked'] as const) {
		const bullets = words[key].map((phrase) => `  - ${phrase}`);
		if (bullets.length > 0) lines.push('', bold(HEADINGS[key]), ...bullets);
	}
	if (policy) {
		const { url, seen, stored, evidence, confidence } = policy;
		const copy = stored ? ' in a stored copy' : '';
		lines.push(
			'',
			dim(url),
			dim(`Seen ${seen}${copy}; ${SURE[confidence]}, evidence: ${evidence}`),
		);
	}
	return `${lines.join('\n')}\n`;
}

function noMatch(query: string, { all }: PublisherIndex): string {
	const close = nearest(
		query,
		all.flatMap(({ id, name, aliases }) => [id, name, ...aliases]),
	);
	const hint = close ? ` Did you mean “${close}”?` : '';
	return `No profile of a publisher is known for “${query}”.${hint}\n`;
}
