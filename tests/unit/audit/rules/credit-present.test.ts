import { describe, expect, test } from 'vitest';
import { sourceUrl } from '../../../helpers/article.ts';
import { judgePage } from '../../../helpers/judge.ts';

const license = '<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>';
const work = `“<a href="${sourceUrl}">Tides of the estuary</a>” by A. Writer`;
const credit = `<p>${work}, The Publisher, ${license}</p>`;

describe('words that deny the credit', () => {
	test.each([
		`It is not true that ${work} was republished from The Publisher under ${license}.`,
		`It’s a lie that ${work} is from The Publisher, ${license}.`,
		`${work} was not first published by The Publisher and is not licensed under ${license}.`,
		`${work}, The Publisher. This article isn’t licensed under ${license}.`,
		`${work} has never been published by The Publisher, ${license}.`,
		`Es stimmt nicht, dass ${work} von The Publisher unter ${license} veröffentlicht wurde.`,
		`${work}, The Publisher: Dieser Text steht nicht unter ${license}.`,
		`Il est faux que ${work} vienne de The Publisher, ${license}.`,
		`${work}, The Publisher, n’est pas publié sous ${license}.`,
		`No es cierto que ${work} sea de The Publisher, ${license}.`,
		`${work}, The Publisher, no está bajo ${license}.`,
	])('%s', async (line) => {
		const findings = await judgePage(`BODY<p>${line}</p>`);
		expect(findings.map(({ rule }) => rule)).toEqual(['credit-present']);
		expect(findings[0]?.message).toContain('words that deny the credit');
		expect(findings[0]?.pagePlace).not.toBeNull();
		expect(await judgePage(`BODY<p>${line}</p>${credit}`)).toEqual([]);
	});
});

describe('words that deny something else', () => {
	test.each([
		`${work}, The Publisher, ${license}. It is not for commercial use.`,
		`${work}, The Publisher, ${license}. The Publisher does not endorse us.`,
		`${work} was not written by us but republished from The Publisher under ${license}.`,
		`${work} is not licensed under the terms of this site but under ${license}. The Publisher.`,
		`${work}, The Publisher, ${license}. The pictures are not licensed under CC BY 4.0.`,
		`${work}, The Publisher, ${license}. This translation was not published by The Publisher.`,
		`${work} was not first published here: it comes from The Publisher, ${license}.`,
		`${work}, The Publisher, ${license}. No changes were made. It was not published under pressure.`,
		`${work}, The Publisher, ${license}, unless otherwise noted.`,
		`${work}, The Publisher. Der Text steht nicht unter der Lizenz dieser Seite, sondern unter ${license}.`,
		`${work}, The Publisher, ${license}. Die Fotos stehen nicht unter CC BY 4.0.`,
		`${work}, The Publisher. Ce texte n’est pas sous notre licence mais sous ${license}.`,
		`${work}, The Publisher. Esta obra no está bajo nuestra licencia, sino bajo ${license}.`,
	])('%s', async (line) => {
		expect(await judgePage(`BODY<p>${line}</p>`)).toEqual([]);
	});
});
