export { default as Credit } from './Credit.astro';
export { default as CreditHead } from './CreditHead.astro';
export { default as CreditLine } from './CreditLine.astro';
export { default as LicenseBadge } from './LicenseBadge.astro';
export { default as Republish } from './Republish.astro';
export { isRepublishable } from './republishable.js';
export { default as Sources } from './Sources.astro';
