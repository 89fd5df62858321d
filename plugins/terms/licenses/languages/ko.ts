import type { WordTable } from '../words.ts';

/** Korean. */
export const words: WordTable = {
	tag: 'ko',
	elements: {
		by: ['저작자표시'],
		nc: ['비영리'],
		nd: ['변경금지'],
		sa: ['동일조건변경허락'],
	},
	families: ['크리에이티브 커먼즈', '크리에이티브 커먼스', '크리에이티브 커먼즈 코리아'],
	editions: {
		international: ['국제'],
	},
	license: ['라이선스', '라이센스', '퍼블릭 라이선스', '공중 라이선스', '이용허락'],
	version: ['버전'],
	and: ['및'],
	places: `
		am 아르메니아; ar 아르헨티나; at 오스트리아; au 오스트레일리아; az 아제르바이잔; be 벨기에; bg 불가리아; br 브라질; ca 캐나다;
		ch 스위스; cl 칠레; cn 중국; co 콜롬비아; cr 코스타리카; cz 체코; de 독일; dk 덴마크; ec 에콰도르; ee 에스토니아; eg 이집트;
		es 스페인; fi 핀란드; fr 프랑스; ge 조지아; gr 그리스; gt 과테말라; hk 홍콩; hr 크로아티아; hu 헝가리; ie 아일랜드; il 이스라엘;
		in 인도; it 이탈리아; jp 일본; kr 대한민국; kr 한국; lu 룩셈부르크; mk 북마케도니아; mt 몰타; mx 멕시코; my 말레이시아;
		nl 네덜란드; no 노르웨이; nz 뉴질랜드; pe 페루; ph 필리핀; pl 폴란드; pr 푸에르토리코; pt 포르투갈; ro 루마니아; rs 세르비아;
		se 스웨덴; sg 싱가포르; si 슬로베니아; th 태국; tw 대만; ug 우간다; us 미국; ve 베네수엘라; vn 베트남; za 남아프리카
	`,
};
