export { type AuditInput, type AuditPart, auditSources } from './audit.ts';
