import { describe, expect, test } from 'vitest';
import { isBlock } from '../../../plugins/audit/page/block.ts';

describe('isBlock', () => {
	test.each([
		...['p', 'div', 'br', 'li', 'td', 'th', 'tr', 'hr', 'h1', 'h6', 'dt', 'dd', 'pre', 'section'],
		...['figcaption', 'blockquote', 'summary', 'details', 'option', 'legend', 'body', 'title'],
	])('%s parts words', (tagName) => {
		expect(isBlock(tagName)).toBe(true);
	});

	test.each([
		...['a', 'span', 'em', 'strong', 'b', 'i', 'sub', 'sup', 'code', 'wbr', 'img', 'time', 'cite'],
		...['abbr', 'small', 'mark', 'q', 'label', 'font', 'x-credit', 'constructor', ''],
	])('%s does not', (tagName) => {
		expect(isBlock(tagName)).toBe(false);
	});
});
