export { readNotices } from './collect.ts';
export type { Clause, GrantDuty, Notice } from './notice.ts';
export { placesIn } from './places.ts';
export { type NoticeSummary, summariseNotices } from './summary.ts';
