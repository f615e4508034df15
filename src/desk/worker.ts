import { workerData } from 'node:worker_threads';
import type { Report, Result } from '../model/index.ts';
import { type Annotated, annotateOne, shippedReader } from './annotate.ts';

/** One of the workers of `crew.ts`: it loads the model once, with its first report. */
const { engine } = workerData as { readonly engine: string };
const load = shippedReader();

export default (report: Report): Promise<Result<Annotated>> => annotateOne(report, { engine, load });
