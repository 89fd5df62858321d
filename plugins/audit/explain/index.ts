export { type Fulfilment, fulfilmentOf, isMoot, type WorkReading } from './fulfilment.ts';
