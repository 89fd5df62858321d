import type { WordTable } from '../words.ts';

/** Vietnamese. */
export const words: WordTable = {
	tag: 'vi',
	elements: {
		by: ['Ghi nhận đóng góp', 'Ghi nhận công của tác giả'],
		nc: ['Phi thương mại'],
		nd: ['Không phái sinh'],
		sa: ['Chia sẻ với điều kiện như nhau', 'Chia sẻ tương tự'],
	},
	editions: {
		international: ['Quốc tế'],
	},
	license: ['giấy phép'],
	version: ['phiên bản'],
	and: ['và'],
	places: `
		vn Việt Nam
	`,
};
