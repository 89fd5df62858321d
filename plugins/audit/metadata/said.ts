import type { Duty, Evidence } from '../../model.ts';
import type { PageContext } from '../rule.ts';
import type { Claim } from './claims.ts';

/** The duty that a claim breaks: its severity and its evidence. */
export function evidenceOf(
	claim: 'license' | 'author' | 'source',
	{ duties }: PageContext,
): Partial<{ evidence: Evidence; severity: Duty['severity'] }> {
	const duty = duties.find(({ detail }) => detail.claim === claim);
	return duty ? { evidence: duty.evidence, severity: duty.severity } : {};
}

/** What would pass, in the syntax in which it stands there. */
export function snippetOf({ syntax, property, node, about }: Claim, value: string): string {
	const text = JSON.stringify(value);
	if (syntax === 'JSON-LD') {
		const person = about === 'author' || about === 'holder';
		const type = about === 'author' ? 'Person' : 'Organization';
		return person
			? `"${property}": { "@type": "${type}", "name": ${text} }`
			: `"${property}": ${text}`;
	}
	if (syntax === 'header') return `Link: <${value}>; rel="license"`;
	if (syntax === 'HTML' && node?.tagName === 'meta') {
		return `<meta name="${property}" content=${text}>`;
	}
	if (syntax === 'HTML') {
		return `<${node?.tagName ?? 'link'} rel="${property}" href=${text}>   or no \`rel\` where another licence is meant`;
	}
	return `${syntax === 'RDFa' ? 'property' : 'itemprop'}="${property}" with ${text}`;
}
