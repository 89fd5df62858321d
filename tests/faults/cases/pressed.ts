import type { Fault } from '../sample.ts';
import { around, inCredit, linkWords, onLink } from './edit.ts';

/** The link is there and seen, and pressing it does not lead to the source. */
export const pressed: readonly Fault[] = [
	...[
		['stopped', 'onclick="return false"'],
		['prevented', `onclick="event.preventDefault(); location = '/'"`],
		['exchanged', `onmousedown="this.href = '/'"`],
	].map(
		([name = '', attribute = '']): Fault => ({
			name: `press-${name}`,
			what: `\`${attribute}\` on the backlink`,
			edit: onLink(attribute),
			rules: ['credit-visible'],
			severity: 'warning',
			at: `<a ${attribute}`,
		}),
	),
	{
		name: 'press-stopped-around',
		what: '`onclick="return false"` around the credit',
		edit: around('<div onclick="return false">', '</div>'),
		rules: ['credit-visible'],
		severity: 'warning',
	},
	{
		name: 'press-button',
		what: 'backlink inside a `<button>`, in which browsers need not follow links',
		edit: inCredit(/(<a class="source"[\s\S]*?<\/a>)/, '<button>$1</button>'),
		rules: ['credit-visible'],
		severity: 'warning',
	},
	{
		name: 'press-pixel',
		what: 'backlink on a picture of one pixel',
		edit: linkWords('<img src="/dot.gif" alt="{}" width="1" height="1">'),
		rules: ['credit-visible'],
		at: '<img',
	},
	{
		name: 'press-fragment',
		what: 'backlink on two letters in the middle of a word',
		edit: inCredit(/(<a class="source"[^>]*>)([\s\S]*?)<\/a>/, 'Or$1ig</a>inal: $2'),
		rules: ['backlink-present'],
		severity: 'warning',
	},
];
