import { generator } from '../../bench/lib/random.ts';

const TAGS = ['div', 'p', 'span', 'section', 'b', 'i', 'em'] as const;
const CLASSES = ['a', 'b', 'c', 'D', 'e'] as const;

/**
 * A page of some twenty elements and a style sheet that uses most of what CSS has to select and to
 * order rules. Each declaration has a value of its own, so that a wrong winner shows.
 *
 * @param seed The same page for the same seed.
 */
export function randomPage(seed: number): string {
	const random = generator(seed * 7919);
	const below = (count: number): number => Math.floor(random() * count);
	const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
	const chance = (share: number): boolean => random() < share;
	let value = 0;

	const name = (): string => pick(CLASSES);
	const simple = (depth: number): string => {
		switch (below(depth > 1 ? 8 : 14)) {
			case 0:
			case 1:
			case 2:
				return `.${name()}`;
			case 3:
				return `#x${below(6)}`;
			case 4:
				return pick([
					'[data-k]',
					'[data-k=u]',
					'[data-k~="v"]',
					'[data-k^=u]',
					'[data-k$="V" i]',
					'[data-k*=v]',
					'[lang|=de]',
					'[hidden]',
					'[type=TEXT]',
				]);
			case 5:
				return pick([
					':first-child',
					':last-child',
					':only-child',
					':first-of-type',
					':last-of-type',
					':empty',
					':root',
					':link',
					':hover',
					':focus-within',
					':target',
					':checked',
					':enabled',
					':lang(de)',
					':dir(rtl)',
					':scope',
					':any-link',
				]);
			case 6:
				return pick([
					':nth-child(2n+1)',
					':nth-child(even)',
					':nth-last-child(-n+2)',
					':nth-of-type(2)',
					':nth-last-of-type(odd)',
					':nth-child(3)',
					`:nth-child(2 of .${name()})`,
				]);
			case 7:
				return `.${name()}.${name()}`;
			case 8:
			case 9:
				return `:not(${list(depth + 1)})`;
			case 10:
				return `:is(${chance(0.2) ? ':nonsense,' : ''}${list(depth + 1)})`;
			case 11:
				return `:where(${list(depth + 1)})`;
			case 12:
				return `:has(${pick(['', '> ', '+ ', '~ '])}${complex(depth + 2)})`;
			default:
				return chance(0.3)
					? pick([':nonsense', '::before', '::nonsense', ':before'])
					: `.${name()}`;
		}
	};
	const compound = (depth: number): string =>
		`${chance(0.4) ? pick([...TAGS, 'P', '*']) : ''}${simple(depth)}${chance(0.2) ? simple(depth) : ''}`;
	const complex = (depth: number): string =>
		chance(0.45)
			? `${compound(depth)}${pick([' ', ' > ', ' + ', ' ~ '])}${compound(depth)}`
			: compound(depth);
	const list = (depth: number): string =>
		chance(0.25) ? `${complex(depth)}, ${complex(depth)}` : complex(depth);

	const declaration = (): string => {
		value += 1;
		const important = chance(0.15) ? pick([' !important', '!IMPORTANT', ' ! important']) : '';
		const wide = chance(0.12)
			? pick(['inherit', 'initial', 'unset', 'revert', 'revert-layer'])
			: null;
		const variable = chance(0.15)
			? pick([`var(--v${below(3)})`, `var(--v${below(3)}, ${value}px)`])
			: null;
		switch (below(9)) {
			case 0:
			case 1:
				return `z-index:${wide ?? value}${important}`;
			case 2:
			case 3:
				return `max-width:${wide ?? variable ?? `${value}px`}${important}`;
			case 4:
				return `opacity:${wide ?? `0.${value + 100}`}${important}`;
			case 5:
				return `text-indent:${wide ?? variable ?? `${value}px`}${important}`;
			case 6:
				return `letter-spacing:${wide ?? `${value}px`}${important}`;
			case 7:
				return chance(0.1)
					? `all:${pick(['initial', 'inherit', 'unset', 'revert', 'revert-layer'])}${important}`
					: `pointer-events:${wide ?? pick(['none', 'auto', 'painted'])}${important}`;
			default:
				return `--v${below(3)}:${chance(0.2) ? `var(--v${below(3)}, ${value}px)` : pick([`${value}px`, `${value}px`, 'initial', 'inherit'])}${important}`;
		}
	};
	const declarations = (): string => {
		const all = Array.from({ length: 1 + below(3) }, declaration);
		if (chance(0.08))
			all.splice(
				below(all.length),
				0,
				pick(['nonsense', 'z-index:1px', 'x:y', 'max-width:{}', ':']),
			);
		return all.join(';');
	};
	const nested = (depth: number): string => {
		const around = pick(['&', '& ', '> ', '', '+ ', '.a &', '&:not(.b)', '& > ']);
		const inner = around.endsWith('&') || around.endsWith(')') ? '' : compound(2);
		return `${around}${inner}{${body(depth + 1)}}`;
	};
	const body = (depth: number): string => {
		let text = declarations();
		if (depth < 2 && chance(0.2))
			text += `;${chance(0.3) ? `${condition()}{${body(depth + 1)}}` : nested(depth)}${declarations()}`;
		return text;
	};
	const condition = (): string =>
		pick([
			'@media (min-width:600px)',
			'@media (max-width:599.98px)',
			'@media screen and (width >= 400px)',
			'@media not screen',
			'@media not all and (min-width:600px)',
			'@media print, (prefers-color-scheme:dark)',
			'@media (nonsense)',
			'@media (300px < width <= 400px)',
			'@media (orientation:portrait)',
			'@media (min-width:30em) and (not (prefers-color-scheme:light))',
			'@supports (display:grid)',
			'@supports not (display:flex)',
			'@supports selector(:has(a)) and (z-index:1)',
			`@layer l${below(3)}`,
			`@layer l${below(2)}.m${below(2)}`,
			'@layer',
			'@starting-style',
		]);
	const rule = (depth: number): string => {
		if (depth < 3 && chance(0.25)) {
			const rules = Array.from({ length: 1 + below(2) }, () => rule(depth + 1));
			return `${condition()}{${rules.join('')}}`;
		}
		if (depth === 0 && chance(0.05)) return `@layer l${below(3)}, l${below(3)};`;
		if (depth < 2 && chance(0.06)) {
			return `@scope (${compound(1)})${chance(0.4) ? ` to (${compound(1)})` : ''}{${rule(3)}}`;
		}
		return `${list(0)}{${body(0)}}${chance(0.04) ? pick([';', '}', '<!--', '/* x */']) : ''}\n`;
	};

	let number = 0;
	const element = (depth: number): string => {
		const tag = pick(depth > 3 ? ['span', 'b', 'i'] : TAGS);
		number += 1;
		const classes = CLASSES.filter(() => chance(0.3));
		const attributes = [
			`data-n=${number}`,
			chance(0.2) ? `id=x${below(6)}` : '',
			classes.length > 0 ? `class="${classes.join(' ')}"` : '',
			chance(0.25) ? `data-k="${pick(['u', 'u v', 'uV', ''])}"` : '',
			chance(0.1) ? pick(['lang=de', 'lang=de-AT', 'dir=rtl', 'hidden']) : '',
			chance(0.12) ? `style="${declaration()}"` : '',
		];
		const block = tag === 'p' || tag === 'span' || tag === 'b' || tag === 'i' || tag === 'em';
		const inner =
			chance(0.15) || number > 24 ? '' : children(block ? Math.max(4, depth + 1) : depth + 1);
		return `<${tag} ${attributes.filter(Boolean).join(' ')}>${inner}</${tag}>`;
	};
	const children = (depth: number): string =>
		depth > 6
			? 'x'
			: Array.from({ length: 1 + below(3) }, () => element(depth)).join(chance(0.5) ? '' : ' ');
	const sheet = Array.from({ length: 12 + below(10) }, () => rule(0)).join('');
	return `<!doctype html><style>${sheet}</style><body>${element(0)}${element(0)}<a data-n=link href=/x class=a>y</a><input type=text>`;
}
