/** What the random edits put into pages: as many things that change nothing as things that do. */

export const rels = [
	'noopener',
	'external noreferrer',
	'nofollow',
	'noopener ugc',
	'NoFollow',
	'license',
];
export const classes = ['credit', 'menu', 'note', 'never', 'source', 'box'];
export const tags = [
	'div',
	'span',
	'p',
	'section',
	'em',
	'h3',
	'template',
	'noscript',
	'nav',
	'details',
	'dialog',
	'label',
	'header',
	'figure',
];
export const attributes: readonly (readonly [string, string | boolean])[] = [
	['hidden', true],
	['hidden', 'until-found'],
	['inert', true],
	['ariaHidden', 'true'],
	['ariaHidden', 'false'],
	['popover', 'auto'],
	['dataHidden', 'true'],
	['title', 'hidden'],
	['draggable', 'true'],
];
/** What does nothing to an inline box is declared with `display`, so that it does something. */
export const styles: readonly string[] = [
	...['display:none', 'display:block', 'display:inline-block', 'visibility:hidden'],
	...['visibility:visible', 'opacity:0', 'opacity:.7', 'opacity:1', 'filter:opacity(0)'],
	...['font-size:0', 'font-size:12px', 'font-size:1.2em', 'clip-path:inset(50%)'],
	...['clip-path:inset(0)', 'clip-path:circle(0)', 'display:block;height:0;overflow:hidden'],
	...[
		'display:block;max-height:0;overflow:hidden',
		'max-height:900px;overflow:hidden',
		'display:block;width:0;overflow:hidden',
	],
	...['position:absolute;left:-9999px', 'position:relative;left:2px', 'position:relative;top:-3px'],
	...[
		'display:block;text-indent:-9999px',
		'text-indent:1em',
		'position:relative;left:-9999px',
		'margin-left:-4px',
	],
	...[
		'display:block;transform:scale(0)',
		'display:block;transform:translateX(-9999px)',
		'transform:scale(.9)',
		'display:block;scale:0',
	],
	...['transform:rotate(2deg)', 'color:transparent', 'color:#fff;background:#fff'],
	...[
		'color:#fff;background:#123',
		'color:#333;background:#eee',
		'-webkit-text-fill-color:transparent',
	],
	...['display:block;content-visibility:hidden', 'line-height:1.2', 'letter-spacing:1px'],
	...['position:absolute;clip:rect(0,0,0,0)', 'float:left', 'border:1px solid red', 'padding:9px'],
];

/** Other spellings of a source's address, other places, and what leads nowhere. */
export function addresses(source: string, license: string): readonly string[] {
	const { host, pathname } = new URL(source);
	const bare = source.replace('https://', '');
	return [
		`http://${bare}`,
		`https://www.${bare}`,
		`${source}/`,
		`${source}?utm_source=feed&utm_medium=rss`,
		`${source}#top`,
		`//${bare}`,
		`HTTPS://${host.toUpperCase()}${pathname}`,
		` ${source}\n`,
		`https://${host}:443${pathname}`,
		`${source}x`,
		source.slice(0, -3),
		bare,
		`https://${host}/`,
		`https://${host}.evil.test${pathname}`,
		`https://elsewhere.example/?to=${encodeURIComponent(source)}`,
		'#',
		'',
		'javascript:void 0',
		license,
		`${license}legalcode`,
		license.replace('https', 'http'),
		license.replace('4.0', '3.0'),
		'https://creativecommons.org/',
	];
}
