import { expect, test } from 'vitest';
import { creditIn } from '../../../plugins/audit/media/caption.ts';

test.each([
	['Boats on the shingle', 'none'],
	['', 'none'],
	['The map of the estuary, seen from above', 'none'],
	['APPLES in the sun', 'none'],
	['Boats. Photo: P. Hotographer', 'credited'],
	['© P. Hotographer', 'credited'],
	['P. Hotographer/The Publisher', 'credited'],
	['A. Writer', 'credited'],
	['Bild: P. Hotographer', 'credited'],
	['Фото: П. Фотограф', 'credited'],
	['摄影：张三', 'credited'],
	['Boats, CC BY-SA 4.0, via Wikimedia Commons', 'credited'],
	['P. Hotographer/Getty Images', 'agency'],
	['(AP Photo/P. Hotographer)', 'agency'],
	['P. Hotographer/AAP', 'agency'],
	['REUTERS/P. Hotographer', 'agency'],
	['Shutterstock', 'agency'],
	['图片：视觉中国', 'agency'],
])('%s: %s', (caption, kind) => {
	expect(creditIn(caption, ['A. Writer', 'The Publisher']).kind).toBe(kind);
});
