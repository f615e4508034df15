import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Desk } from '../../desk/index.ts';

/** A part of the API over a desk. */
export type AddRoutes = (app: OpenAPIHono, desk: Desk) => void;

/** A JSON answer of this shape. */
export const answer = <Schema>(schema: Schema, description: string) =>
  ({ content: { 'application/json': { schema } }, description }) as const;

/** A JSON body of this shape. */
export const body = <Schema>(schema: Schema) =>
  ({ content: { 'application/json': { schema } }, required: true }) as const;
