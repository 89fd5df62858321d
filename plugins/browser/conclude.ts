import { toFinding } from '../audit/finding.ts';
import { strictestFirst } from '../audit/judge-work.ts';
import type { Report, Rule } from '../audit/rule.ts';
import { rules } from '../audit/rules/index.ts';
import { backlinkSnippet, creditSnippet } from '../audit/snippets.ts';
import type { Message, RuleId } from '../messages.ts';
import type { Finding } from '../model.ts';
import { describeSurroundings, type Surroundings } from './surroundings.ts';
import type { Target } from './target.ts';
import type { Sighting } from './visit.ts';

/**
 * What the sightings of a page say of a target that is shown as it is.
 *
 * @param target the credit of one work on one page
 * @param looked the target on the page that was opened: the same, or one that is shown alike
 * @param sightings of the target that was looked at
 * @returns findings; without any, every reader sees the credit
 */
export function concludeOn(target: Target, looked: Target, sightings: readonly Seen[]): Finding[] {
	const like = looked.path === target.path ? '' : looked.path;
	const all = sightings.map(({ place }) => place);
	const where = (of: readonly Seen[]): string =>
		describeSurroundings(
			of.map(({ place }) => place),
			all,
		);
	const findings: Finding[] = [];
	const { terms } = target.context;
	const failed = sightings.filter(({ failure }) => failure !== null);
	const first = failed[0];
	if (first) {
		const args = { where: where(failed), like, reason: first.failure ?? '' };
		visible({ code: 'unopened', args }, 'warning');
	}
	for (const kind of ['hidden', 'pale', 'gone', 'covered', 'unclickable'] as const) {
		const of = sightings.filter(({ sighting }) => sighting?.kind === kind);
		if (of.length === 0) continue;
		const place = { where: where(of), like };
		const shown = of.find(({ sighting }) => sighting?.reason)?.sighting?.reason ?? '';
		if (kind === 'hidden') visible({ code: 'unseen', args: { ...place, shown } });
		else if (kind === 'pale') visible({ code: 'pale', args: place });
		else if (kind === 'gone') visible({ code: 'gone', args: { ...place, url: shown } });
		else visible({ code: kind, args: { ...place, shown } }, 'warning');
	}
	const tokens = new Set(sightings.flatMap(({ sighting }) => sighting?.rel ?? []));
	if (tokens.size > 0) {
		const args = { where: '', like, token: [...tokens].sort().join(' ') };
		findings.push(
			...findingOf('backlink-followed', target, {
				message: { code: 'script', args },
				field: 'source',
				expected: [backlinkSnippet(terms)],
			}),
		);
	}
	// Where the whole credit is not seen, its parts need no finding each.
	for (const { element, text } of findings.length === 0 ? target.names : []) {
		// Another page has other names; what hides its author hides this one's.
		const texts = looked.names.filter((name) => name.element === element);
		const of = sightings.filter((seen) => texts.some((name) => isLost(name.text, seen, sightings)));
		if (of.length === 0) continue;
		const duty = terms.duties.find(
			({ rule, detail }) => rule === 'credit-complete' && detail.text === text,
		);
		const args = { where: where(of), like, element, text };
		findings.push(
			...findingOf('credit-complete', target, {
				message: { code: 'unseen', args },
				field: 'source',
				expected: [creditSnippet(terms)],
				...(duty ? { severity: duty.severity, evidence: duty.evidence } : {}),
			}),
		);
	}
	return findings;

	function visible(message: Message<'credit-visible'>, severity?: 'warning'): void {
		const report: Report<'credit-visible'> = {
			message,
			field: 'source',
			expected: [creditSnippet(terms)],
			...(severity ? { severity } : {}),
		};
		findings.push(...findingOf('credit-visible', target, report));
	}
}

/** Not drawn, or there until scripts ran. */
function isLost(text: string, { place, sighting }: Seen, all: readonly Seen[]): boolean {
	if (!sighting || sighting.names.includes(text)) return sighting !== null;
	if (!place.scripts || !sighting.absent.includes(text)) return false;
	return all.some(
		(other) => !other.place.scripts && other.sighting?.absent.includes(text) === false,
	);
}

/** Nothing where the terms do not ask for it. */
function findingOf<Id extends RuleId>(
	id: Id,
	{ context, path, element }: Target,
	report: Report<Id>,
): Finding[] {
	const rule = rules.find((one) => one.id === id) as unknown as Rule<Id> | undefined;
	const duty = strictestFirst(context.terms.duties.filter((one) => one.rule === id))[0];
	if (!rule || !duty) return [];
	const placed = element === null ? report : { ...report, node: element };
	return [toFinding(rule, placed, context, { page: path, duty })];
}

/** How a credit was seen in one place, or why it could not be looked at. */
export interface Seen {
	place: Surroundings;
	sighting: Sighting | null;
	failure: string | null;
}
