import type { Locale } from '../locale.ts';

export const locale: Locale = {
	tag: 'ko',
	dir: 'ltr',
	label: '출처',
	untitled: '원문',
	author: '{name}[({institution})]',
	line: '{title}.[ 글: {authors}.][ 최초 게시: {where}, {when}.| 최초 게시: {where}.| 최초 게시: {when}.][ {license}에 따라 다시 게재합니다.| 다음 조건에 따라 다시 게재합니다: {grant}.| 다시 게재한 글입니다.]',
	publicDomain:
		'{title}.[ 글: {authors}.][ 최초 게시: {where}, {when}.| 최초 게시: {where}.| 최초 게시: {when}.] 자유롭게 재사용할 수 있습니다({license}).',
	changes: '변경 사항: {changes}.',
	separator: '; ',
	sources: { title: '출처 목록', publisher: '게시자별', license: '라이선스별', date: '날짜별' },
	republish: { title: '이 글 다시 게재하기', text: '일반 텍스트' },
};
