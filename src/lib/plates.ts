/**
 * Two-colour ornaments, one for each subject, drawn on a sheet of 320 by 180 units. The `spot`
 * colour is printed first and the `ink` over it, as on a small press.
 */
const width = 320;
const height = 180;

export const plateNames = [
	'bells',
	'eelgrass',
	'falaj',
	'garden',
	'mend',
	'meridian',
	'offprint',
	'paper',
	'pavement',
	'seed',
	'tide',
] as const;

/** The drawing of a plate, as path data for each pass of the press. */
export function drawPlate(name: PlateName): Plate {
	return drawings[name]();
}

const drawings: Record<PlateName, () => Plate> = {
	/** Plain hunting on six bells; the treble's path is the spot colour. */
	bells() {
		const hunt = (bell: number, row: number) => {
			const step = (row + (bell % 2 === 0 ? bell : 11 - bell)) % 12;
			return step < 6 ? step : 11 - step;
		};
		const path = (bell: number) =>
			polyline(range(27).map((row) => [row * 13 - 9, 34 + hunt(bell, row) * 22.4]));
		return { spotLine: path(0), ink: range(5, 1).map(path).join('') };
	},
	/** Blades that lean with one slow current. */
	eelgrass() {
		const blade = (i: number) => {
			const x = i * 10.5 - 14;
			const tall = 92 + 44 * Math.sin(i * 1.9) + 16 * Math.cos(i * 0.7);
			const lean = 26 + 14 * Math.sin(i * 0.55);
			const top = height - tall;
			return (
				`M${r(x)} ${height + 4}C${r(x - 10)} ${r(height - tall * 0.4)} ${r(x + lean)} ${r(height - tall * 0.6)} ${r(x + lean)} ${r(top)}` +
				`C${r(x + lean + 5)} ${r(height - tall * 0.55)} ${r(x - 3)} ${r(height - tall * 0.4)} ${r(x + 6)} ${height + 4}Z`
			);
		};
		const blades = range(32);
		return {
			spot: blades
				.filter((i) => i % 5 === 2)
				.map(blade)
				.join(''),
			inkFill: blades
				.filter((i) => i % 5 !== 2)
				.map(blade)
				.join(''),
		};
	},
	/** A channel that divides its water in halves, under the stars that time it. */
	falaj() {
		const stars = [
			[46, 42, 5],
			[92, 60, 3],
			[126, 38, 4],
			[192, 46, 7],
			[234, 36, 3],
			[272, 58, 5],
		] as const;
		const branch = (level: number): string =>
			range(2 ** level)
				.map((i) => {
					const x = (width * (i + 0.5)) / 2 ** level;
					const half = width / 2 ** (level + 2);
					const y = 76 + level * 22;
					return `M${r(x)} ${y - (level === 0 ? 76 : 22)}V${y}M${r(x - half)} ${y}H${r(x + half)}`;
				})
				.join('');
		const ends = range(16).map((i) => `M${20 * i + 10} 142V${height}`);
		return {
			spot: stars.map(([x, y, size]) => star(x, y, size)).join(''),
			ink: range(4).map(branch).join('') + ends.join(''),
		};
	},
	/** Plots of which a third is dug. */
	garden() {
		const plots = range(8).map((i) => [(i % 4) * 76 + 14, Math.floor(i / 4) * 78 + 16] as const);
		const furrows = ([x, y]: readonly [number, number]) =>
			range(3, 1)
				.map((i) => `M${x + 6} ${y + i * 5.5}H${x + 58}`)
				.join('');
		return {
			spot: plots.map(([x, y]) => `M${x} ${y}h64v22h-64Z`).join(''),
			ink: plots
				.map(
					([x, y], i) =>
						`M${x} ${y}h64v70h-64Z${furrows([x, y])}${ring(x + 46 - (i % 3) * 12, y + 50, 9)}`,
				)
				.join(''),
		};
	},
	/** Running stitches; the patch is stitched both ways. */
	mend() {
		const across = range(18).flatMap((row) =>
			range(22).map((i) => `M${i * 16 - (row % 2) * 8} ${row * 10 + 6}h9`),
		);
		const down = range(8).flatMap((column) =>
			range(7).map((i) => `M${138 + column * 16 - (i % 2) * 8} ${50 + i * 10 + 1.5}v7`),
		);
		return { spot: 'M122 44l142-6 6 84-144 8Z', ink: [...across, ...down].join('') };
	},
	/** A graticule, and the one point on it where both numbers are nothing. */
	meridian() {
		const meridians = range(5, 1).map((i) =>
			ellipse(160, 90, 78 * Math.sin((i * Math.PI) / 12), 78),
		);
		const parallels = range(7, -3).map((i) => {
			const angle = (i * Math.PI) / 8;
			const half = 78 * Math.cos(angle);
			const y = r(90 + 78 * Math.sin(angle));
			return `M${r(160 - half)} ${y}H${r(160 + half)}`;
		});
		return {
			spot: ring(160, 90, 15),
			ink: `${ring(160, 90, 78)}${meridians.join('')}${parallels.join('')}M160 0V${height}M0 90H${width}`,
		};
	},
	/** A sheet, and the same sheet again. */
	offprint() {
		const lines = range(9).map((i) => `M126 ${r(50 + i * 11)}h${i === 8 ? 34 : 68}`);
		return { spot: 'M98 14h96v136h-96Z', ink: `M112 28h96v136h-96ZM126 39h40${lines.join('')}` };
	},
	/** The A series, each sheet half of the one before. */
	paper() {
		let [x, y, w, h] = [61, 20, 198, 140];
		const sheets = [`M${x} ${y}h${w}v${h}h${-w}Z`];
		for (const i of range(8)) {
			if (i % 2 === 0) {
				w /= 2;
				x += w;
				sheets.push(`M${r(x)} ${r(y)}v${r(h)}`);
			} else {
				h /= 2;
				y += h;
				sheets.push(`M${r(x)} ${r(y)}h${r(w)}`);
			}
		}
		return { spot: 'M57 16h99v140h-99ZM156 16h99v70h-99Z', ink: sheets.join('') };
	},
	/** Wave after wave of dark stone, as on the Rossio. */
	pavement() {
		const edge = (top: number) =>
			range(41).map((i): Point => [i * 8, top + 11 * Math.sin((i * 8 * Math.PI) / 80)]);
		const band = (row: number) => {
			const top = row * 30 - 16;
			return `${polyline([...edge(top), ...edge(top + 14).reverse()])}Z`;
		};
		return { spot: band(3), inkFill: [0, 1, 2, 4, 5, 6].map(band).join('') };
	},
	/** Seeds set at the golden angle. */
	seed() {
		const seed = (n: number) => {
			const angle = n * Math.PI * (3 - Math.sqrt(5));
			const far = 8.4 * Math.sqrt(n);
			const [x, y] = [160 + far * Math.cos(angle) * 1.25, 90 + far * Math.sin(angle)];
			const [dx, dy] = [Math.cos(angle) * 5.4, Math.sin(angle) * 5.4];
			const [a, b] = [x - dx, y - dy];
			return (
				`M${r(a)} ${r(b)}Q${r(x - dy * 0.8)} ${r(y + dx * 0.8)} ${r(x + dx)} ${r(y + dy)}` +
				`Q${r(x + dy * 0.8)} ${r(y - dx * 0.8)} ${r(a)} ${r(b)}Z`
			);
		};
		const seeds = range(200, 2);
		return {
			spot: seeds
				.filter((n) => n % 8 === 0)
				.map(seed)
				.join(''),
			inkFill: seeds
				.filter((n) => n % 8 !== 0)
				.map(seed)
				.join(''),
		};
	},
	/** Waves of different lengths that add up, under the moon that raises them. */
	tide() {
		const wave = (row: number) =>
			polyline(
				range(81).map((i) => {
					const x = i * 4;
					const swell = Math.sin(x / 26 + row * 0.45) + 0.55 * Math.sin(x / 15.5 - row * 0.3);
					return [x, 62 + row * 11 + swell * (3 + row * 0.9)];
				}),
			);
		return { spot: ring(232, 58, 36), ink: range(12).map(wave).join('') };
	},
};

function range(count: number, start = 0): number[] {
	return Array.from({ length: count }, (_, i) => start + i);
}

function r(value: number): number {
	return Math.round(value * 10) / 10;
}

function polyline(points: readonly Point[]): string {
	return `M${points.map(([x, y]) => `${r(x)} ${r(y)}`).join('L')}`;
}

function ring(x: number, y: number, radius: number): string {
	return ellipse(x, y, radius, radius);
}

function ellipse(x: number, y: number, rx: number, ry: number): string {
	const [a, b] = [r(rx), r(ry)];
	return `M${r(x - rx)} ${y}a${a} ${b} 0 1 0 ${r(2 * rx)} 0a${a} ${b} 0 1 0 ${r(-2 * rx)} 0Z`;
}

function star(x: number, y: number, size: number): string {
	const waist = size / 4;
	return `M${x} ${y - size}l${waist} ${size - waist} ${size - waist} ${waist} ${waist - size} ${waist} ${-waist} ${size - waist} ${-waist} ${waist - size} ${waist - size} ${-waist} ${size - waist} ${-waist}Z`;
}

type Point = readonly [x: number, y: number];

export type PlateName = (typeof plateNames)[number];

export interface Plate {
	spot?: string;
	spotLine?: string;
	ink?: string;
	inkFill?: string;
}
