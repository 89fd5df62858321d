import { describe, expect, test } from 'vitest';
import { CASES } from './cases.ts';
import { viewOf } from './view.ts';

describe('a style sheet', () => {
	test.each(CASES)('%s on %s: %s', (css, html, expected) => {
		const { verdict, where } = viewOf(`<!doctype html><style>${css}</style><body>${html}`);
		expect(where === '' ? verdict : `${verdict} @ ${where}`).toBe(expected);
	});
});
