const BLOCKS: ReadonlySet<string> = new Set([
	...['address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'details', 'dialog'],
	...['dir', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'frameset'],
	...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'head', 'header', 'hgroup', 'hr', 'html', 'legend', 'li'],
	...['listing', 'main', 'menu', 'nav', 'noframes', 'noscript', 'ol', 'optgroup', 'option', 'p'],
	...['plaintext', 'pre', 'search', 'section', 'summary', 'title', 'ul', 'xmp'],
	...['caption', 'col', 'colgroup', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr'],
	...['br', 'button', 'iframe', 'object', 'select', 'template', 'textarea', 'video', 'audio'],
]);

/**
 * Tells whether text before, inside and after an element are separate words: elements that the
 * HTML standard's suggested style sheet gives `display: block`, `list-item` or a table value
 * (HTML, 15.3 "Non-replaced elements"), and the boxes and breaks that part a line (`br`, `button`,
 * form controls, embedded media). `wbr` and `img` do not part words.
 *
 * @param tagName Name of an HTML element in lower case, as a parser gives it.
 */
export function isBlock(tagName: string): boolean {
	return BLOCKS.has(tagName);
}
