import { messages } from '../../messages.ts';
import { nearest } from '../../nearest.ts';
import { defineRule } from '../rule.ts';

const id = 'waiver-current';

export default defineRule({
	id,
	docs: {
		duty: 'Every waiver still holds, and is still needed.',
		what: 'A waiver in the config accepts findings of one rule in some articles for a while. It is a finding itself when its last day has passed (in UTC), when it matches no finding, when it matches more than its `max`, when its rule does not exist, and, as a warning, when it accepts what an earlier waiver accepts already. An expired waiver accepts nothing, nor does one that matches too much: all its findings count again. This rule cannot be waived. A waiver without a reason, an owner or a last day is no option at all, and stops the run.',
		why: 'No option of Creditline switches a duty off. A waiver is the one exception, so somebody must answer for it and it must end: what is accepted and then forgotten is a broken licence that nobody sees any more.',
		bad: [
			{
				syntax: 'config',
				code: "waivers: [\n\t{\n\t\trule: 'backlink-followed',\n\t\tarticles: 'content/a.md',\n\t\treason: 'The theme adds nofollow; its next version does not.',\n\t\towner: 'A. Editor',\n\t\texpires: '2024-12-31',\n\t},\n]",
			},
			{
				syntax: 'config',
				code: "waivers: [\n\t{\n\t\trule: 'backlink-folowed',\n\t\tarticles: 'content/a.md',\n\t\treason: 'The theme adds nofollow; its next version does not.',\n\t\towner: 'A. Editor',\n\t\texpires: '2026-12-31',\n\t},\n]",
			},
		],
		good: [
			{
				syntax: 'config',
				code: "waivers: [\n\t{\n\t\trule: 'backlink-followed',\n\t\tarticles: 'content/a.md',\n\t\treason: 'The theme adds nofollow; its next version does not.',\n\t\towner: 'A. Editor',\n\t\texpires: '2026-12-31',\n\t\tmax: 1,\n\t},\n]",
			},
		],
	},
	*waiver({ waiver, name, isExpired, matches, open, hasArticle, seesAll, other }) {
		const { rule, expires, max, owner } = waiver;
		const isDone = `// delete ${name}`;
		if (!Object.hasOwn(messages, rule)) {
			const close = nearest(rule, Object.keys(messages)) ?? '';
			const expected = [close === '' ? isDone : `rule: '${close}'`];
			yield { message: { code: 'unknown', args: { name, rule, nearest: close } }, expected };
			return;
		}
		if (rule === id) {
			yield { message: { code: 'unwaivable', args: { name, rule } }, expected: [isDone] };
			return;
		}
		if (isExpired) {
			const args = { name, rule, day: expires, open: String(open) };
			const later = `expires: …   // once ${owner} has looked again`;
			const expected = open === 0 ? [isDone] : [`${isDone} and mend what it accepted`, later];
			yield { message: { code: 'expired', args }, expected };
			return;
		}
		if (max !== undefined && matches > max) {
			const args = { name, rule, found: String(matches), max: String(max) };
			const expected = [`max: ${matches}   // once ${owner} has looked at each of them`];
			yield { message: { code: 'exceeded', args }, expected };
		} else if (matches === 0 && seesAll) {
			const shown = hasArticle ? 'no finding' : 'no article';
			yield { message: { code: 'unused', args: { name, rule, shown } }, expected: [isDone] };
		}
		if (other !== null) {
			const message = { code: 'overlapping' as const, args: { name, rule, other } };
			yield { message, severity: 'warning', expected: [isDone, `// delete ${other}`] };
		}
	},
});
