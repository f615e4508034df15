import { shippedReader } from './reading.ts';

/** One of the workers of `crew.ts`: it knows the model alone, no rules, so that it starts soon and takes little memory. */
export default shippedReader();
