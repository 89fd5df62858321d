import { rules } from '../audit/rules/index.ts';
import { docsAddress } from '../messages.ts';
import type { AuditResult, Finding, Place } from '../model.ts';
import { version } from '../version.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { visible } from './visible.ts';
import { nothingCheckedWords, type ReportContext, uncheckedWords, wholeMessage } from './writer.ts';

const schema =
	'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** The name that services know the root of a repository by (SARIF 2.1.0, 3.14.14). */
const root = '%SRCROOT%';
const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/**
 * SARIF 2.1.0, for code scanning: findings stand on the lines of the Markdown, the page is a related
 * place, and what was waived is suppressed.
 */
export function reportSarif(result: AuditResult, context: ReportContext): string {
	const { findings, articles, verdict } = result;
	const artifacts = new Map<string, number>();
	const indexOf = (uri: string): number => {
		const known = artifacts.get(uri);
		if (known !== undefined) return known;
		artifacts.set(uri, artifacts.size);
		return artifacts.size - 1;
	};
	const uriOf = (path: string): string => uriReference(context.base + path);
	for (const { path } of articles) indexOf(uriOf(path));
	const fingerprints = fingerprintsOf(findings);
	const { descriptors, numbers } = describeRules(findings);
	const location = (path: string, place: Place | null): object => {
		const uri = uriOf(path);
		const region = place && { region: { startLine: place.line, startColumn: place.column } };
		return {
			physicalLocation: {
				artifactLocation: { uri, uriBaseId: root, index: indexOf(uri) },
				...region,
			},
		};
	};
	const results = findings.map((finding, at) => {
		const { rule, severity, article, place, page, pagePlace, waived, waiver } = finding;
		const name = fingerprints[at] ?? '';
		const onPage = page === null ? null : location(context.outDir + page, pagePlace);
		// Code scanning refuses a result without any place.
		const main =
			article === null ? (onPage ?? location(context.config, place)) : location(article, place);
		const related = article === null || onPage === null ? null : { id: 1, ...onPage };
		const why = waiver && `${waiver.reason} (${waiver.owner}, until ${waiver.expires})`;
		return {
			ruleId: rule,
			ruleIndex: numbers.get(rule),
			level: levels[severity],
			message: messageOf(wholeMessage(finding)),
			locations: [main],
			...(related && {
				relatedLocations: [{ ...related, message: { text: 'The page that it shows on.' } }],
			}),
			partialFingerprints: {
				'creditline/v1': name,
				// The one that GitHub follows alerts by; left out, it takes the line, on which several may stand.
				primaryLocationLineHash: `${name}:1`,
			},
			...(waived && {
				suppressions: [
					{ kind: 'external', status: 'accepted', ...(why && { justification: visible(why) }) },
				],
			}),
		};
	});
	const log = {
		$schema: schema,
		version: '2.1.0',
		runs: [
			{
				tool: {
					driver: {
						name: 'Creditline',
						version,
						informationUri: docsAddress('how-it-works'),
						rules: descriptors,
					},
				},
				invocations: [
					{
						executionSuccessful: verdict !== 'nothing-checked',
						toolExecutionNotifications: notifications(result),
					},
				],
				originalUriBaseIds: { [root]: { description: { text: 'The root of the repository.' } } },
				columnKind: 'utf16CodeUnits',
				artifacts: [...artifacts.keys()].map((uri) => ({ location: { uri, uriBaseId: root } })),
				results,
			},
		],
	};
	return `${JSON.stringify(log, null, '\t')}\n`;
}

/** RFC 3986, 4.2: a colon in the first part of a path would make a scheme of it. */
function uriReference(path: string): string {
	return encodeURI(path.toWellFormed()).replace(/[?#:]/g, encodeURIComponent);
}

function describeRules(findings: readonly Finding[]): {
	descriptors: object[];
	numbers: ReadonlyMap<string, number>;
} {
	const docs = new Map(rules.map((rule) => [rule.id as string, rule.docs]));
	const used = new Map(findings.map(({ rule, url }) => [rule, url]));
	const ids = [...used.keys()].sort();
	const descriptors = ids.map((id) => {
		const about = docs.get(id);
		const helpUri = used.get(id);
		if (!about) return { id, helpUri };
		return {
			id,
			shortDescription: { text: about.duty },
			fullDescription: { text: about.what },
			help: {
				text: `${about.what}\n\n${about.why}`,
				markdown: `${about.what}\n\n${about.why}\n\n[All about ${id}](${helpUri})`,
			},
			helpUri,
			properties: { tags: ['license', 'attribution'] },
		};
	});
	return { descriptors, numbers: new Map(ids.map((id, at) => [id, at])) };
}

/** What kept the run from looking at everything. */
function notifications(result: AuditResult): object[] {
	const nothing = nothingCheckedWords(result);
	const list = nothing === null ? [] : [{ level: 'error', message: { text: nothing } }];
	for (const file of result.unchecked ?? []) {
		list.push({ level: 'note', message: messageOf(uncheckedWords(file)) });
	}
	return list;
}

/** `[words](address)` would become a link (SARIF 2.1.0, 3.11.6), and the words are other people's. */
function messageOf(text: string): { text: string } {
	return { text: visible(text).replaceAll('](', '] (') };
}
