export { type Fulfilment, fulfilmentOf, isMoot } from './fulfilment.ts';
export { compileWorkReader, type WorkReading } from './work-reader.ts';
